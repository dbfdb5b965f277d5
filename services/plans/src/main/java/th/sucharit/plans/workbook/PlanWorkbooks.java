package th.sucharit.plans.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import tools.jackson.databind.JsonNode;

/** Writes plans as workbooks and reads them back (สมุดงานของแผน). */
@Component
@EnableConfigurationProperties(WorkbookSettings.class)
public class PlanWorkbooks {

  private static final String TITLE = "แผนปฏิบัติการป้องกันการทุจริต";

  private final PlanReader reader = new PlanReader();
  private final Seal seal;

  PlanWorkbooks(Seal seal) {
    this.seal = seal;
  }

  /** A workbook with everything that a plan says. */
  public byte[] file(WorkbookOrigin origin, PlanDocument plan) {
    JsonNode tree = PlanWriter.tree(plan);
    return WorkbookRendering.file(PageWriter.pages(tree), seal.lines(origin));
  }

  /** A workbook to be filled in, with the columns of these years. */
  public byte[] template(LocalGovernmentId localGovernment, Period period) {
    Cover cover = new Cover(localGovernment, Wording.of(TITLE), null, period, null, null);
    return file(
        WorkbookOrigin.template(localGovernment),
        new PlanDocument(cover, null, null, new Programme(null, List.of()), null, null));
  }

  /**
   * Reads a workbook that this platform handed out to this local government.
   *
   * @throws th.sucharit.starter.web.Problem 400 with everything that is wrong, cell by cell; 403
   *     when it is another local government's; 413 when too large
   */
  public ReceivedWorkbook read(LocalGovernmentId own, byte[] file) {
    Map<String, Grid> sheets =
        new LinkedHashMap<>(WorkbookFile.read(file, WorkbookLimits.IN_FORCE));
    WorkbookOrigin origin =
        seal.open(HiddenSheet.lines(sheets)).orElseThrow(UnreadableWorkbook::foreign);
    if (!origin.localGovernment().equals(own)) {
      throw UnreadableWorkbook.ofAnotherLocalGovernment();
    }
    return new ReceivedWorkbook(
        origin, WorkbookReader.read(sheets, reader, WorkbookLimits.IN_FORCE));
  }
}
