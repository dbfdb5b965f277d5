package th.sucharit.plans.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.node.ObjectNode;

class WorkbookSafetyTests {

  private static final String SHEET = "xl/worksheets/sheet3.xml";
  private static final String FIRST = "/programme/dimensions/0/groups/0/items/0";
  private static final byte[] SMALL = file(PlanFiles.small("5460802", 2571));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+66 43",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x\")"
      })
  void writesTextThatLooksLikeAFormulaAsText(String title) {
    ObjectNode plan = PlanFiles.small("5460802", 2571);
    ((ObjectNode) plan.at(FIRST)).put("title", title);
    byte[] file = file(plan);
    for (Workbooks.Part part : Workbooks.parts(file)) {
      String xml = new String(part.content(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      assertThat(part.name()).doesNotContain("vba").doesNotContain("externalLink");
      assertThat(xml)
          .doesNotContain("<f>", "<f ", "<formula", "targetmode=\"external\"", "ddelink");
    }
    assertThat(PlanWriter.tree(read(file).plan()).at(FIRST + "/title").stringValue())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<f>1+1</f><v>2</v>",
        "<f t=\"shared\" si=\"0\"/><v>2</v>",
        "<f t=\"array\" ref=\"C5:C5\">SUM(A1)</f><v>2</v>",
        "<f t=\"dataTable\" ref=\"C5\"/><v>2</v>",
        "<f>HYPERLINK(\"http://example.org\")</f>",
        "<v>0</v><f>1</f>"
      })
  void takesNoValueFromAFormula(String content) {
    for (String type : List.of("", " t=\"s\"", " t=\"str\"", " t=\"b\"", " t=\"e\"")) {
      byte[] file =
          Workbooks.withPart(
              SMALL,
              SHEET,
              xml ->
                  xml.replaceFirst(
                      "<c r=\"D5\"[^>]*>.*?</c>",
                      "<c r=\"D5\"" + type + ">" + content.replace("$", "\\$") + "</c>"));
      assertThat(SeededErrors.flawsOf(() -> read(file)).keySet())
          .as(type + content)
          .containsExactly("แผนงาน!D5");
      assertThat(SeededErrors.flawsOf(() -> read(file)).get("แผนงาน!D5").message())
          .contains("formula");
    }
  }

  @Test
  void isPackedSoThatItCanBeReadFromFrontToBack() throws IOException {
    int parts = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SMALL))) {
      while (in.getNextEntry() != null) {
        in.readAllBytes();
        parts++;
      }
    }
    assertThat(parts).isEqualTo(Workbooks.parts(SMALL).size());
  }

  @Test
  void refusesDocumentTypesAndEntities() {
    for (String part : List.of(SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml")) {
      byte[] file =
          Workbooks.withPart(
              SMALL,
              part,
              xml ->
                  xml.replaceFirst(
                      "\\?>",
                      "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">"
                          + "<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"));
      assertRefused(file, "plan-workbook-unreadable");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/vbaProject.bin",
        "xl/macrosheets/sheet1.xml",
        "xl/externalLinks/externalLink1.xml",
        "xl/embeddings/oleObject1.bin",
        "xl/activeX/activeX1.xml",
        "xl/connections.xml",
        "customUI/customUI.xml",
        "XL/VBAPROJECT.BIN"
      })
  void refusesWhatCouldAct(String part) {
    assertRefused(Workbooks.andPart(SMALL, part, new byte[] {1}), "plan-workbook-active");
  }

  @Test
  void refusesMacroWorkbooksAndLinksToOtherFiles() {
    assertRefused(
        Workbooks.withPart(
            SMALL,
            "[Content_Types].xml",
            xml ->
                xml.replaceFirst(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main\\+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
        "plan-workbook-active");
    String link =
        "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"http://x/%s\""
            + " Target=\"http://x\" TargetMode=\"External\"/></Relationships>";
    String rels = "xl/worksheets/_rels/sheet9.xml.rels";
    assertRefused(
        Workbooks.andPart(
            SMALL,
            rels,
            String.format(Locale.ROOT, link, "image").getBytes(StandardCharsets.UTF_8)),
        "plan-workbook-active");
    read(
        Workbooks.andPart(
            SMALL,
            rels,
            String.format(Locale.ROOT, link, "hyperlink").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesBombsWithinBoundedTimeAndMemory() throws IOException {
    byte[] bomb = bomb(2_000);
    assertThat(bomb.length).isLessThan(4 * 1024 * 1024);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertRefused(bomb, "plan-workbook-too-large"));
    assertRefused(new byte[WorkbookLimits.IN_FORCE.packed() + 1], "plan-workbook-too-large");
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int row = 1; row <= 200_000; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>");
    }
    byte[] high =
        Workbooks.withPart(
            SMALL,
            SHEET,
            xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", rows + "</sheetData>"));
    assertRefused(high, "plan-workbook-too-large");
    for (String cell : List.of("ZZZ5", "FXSHRXX5", "ZZZZZZZZZZZZZZZZ5")) {
      byte[] wide =
          Workbooks.withPart(
              SMALL, SHEET, xml -> xml.replaceFirst("r=\"D5\"", "r=\"" + cell + "\""));
      assertThatThrownBy(() -> read(wide)).isInstanceOf(Problem.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a workbook", "\u00D0\u00CF\u0011\u00E0"})
  void refusesWhatIsNoWorkbook(String content) {
    assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "plan-workbook-unreadable");
  }

  @Test
  void knowsOnlyItsOwnWorkbooks() {
    byte[] foreign =
        WorkbookRendering.file(
            PageWriter.pages(PlanFiles.small("5460802", 2571)),
            Workbooks.seal("another key of another installation")
                .lines(WorkbookOrigin.template(Workbooks.HUAI_MEK)));
    assertRefused(foreign, "plan-workbook-foreign");
    byte[] unsigned =
        WorkbookRendering.file(
            PageWriter.pages(PlanFiles.small("5460802", 2571)), java.util.Map.of());
    assertRefused(unsigned, "plan-workbook-foreign");
    byte[] forged =
        Workbooks.withPart(
            SMALL, "xl/sharedStrings.xml", xml -> xml.replace(">5460802<", ">5800106<"));
    assertRefused(forged, "plan-workbook-foreign");
    assertThatThrownBy(() -> Workbooks.workbooks().read(new LocalGovernmentId("5800106"), SMALL))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.status()).isEqualTo(403));
  }

  private static void assertRefused(byte[] file, String type) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.type()).endsWith(":" + type);
              assertThat(refused.detailTh()).isNotBlank();
            });
  }

  private static ReceivedWorkbook read(byte[] file) {
    return Workbooks.workbooks().read(Workbooks.HUAI_MEK, file);
  }

  private static byte[] file(ObjectNode plan) {
    return Workbooks.workbooks()
        .file(
            WorkbookOrigin.template(Workbooks.HUAI_MEK),
            new PlanReader().read(PlanFiles.bytes(plan)));
  }

  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(9);
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
    }
    return packed.toByteArray();
  }
}
