package th.sucharit.plans.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.starter.web.Problem;

class SharedTextsTests {

  @Test
  void areNotMoreThanCells() {
    byte[] file =
        Workbooks.workbooks()
            .file(
                WorkbookOrigin.template(Workbooks.HUAI_MEK),
                new PlanReader().read(PlanFiles.bytes(PlanFiles.small("5460802", 2571))));
    String texts = "<si><t>a</t></si>".repeat(WorkbookLimits.IN_FORCE.cells());
    byte[] many =
        Workbooks.withPart(
            file, "xl/sharedStrings.xml", xml -> xml.replace("</sst>", texts + "</sst>"));
    assertThat(many.length).isLessThan(200_000);
    assertThatThrownBy(() -> Workbooks.workbooks().read(Workbooks.HUAI_MEK, many))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.type()).endsWith(":plan-workbook-too-large"));
  }
}
