package th.sucharit.starter.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import th.sucharit.starter.web.Problem;

class TableTests {

  private static final String HEADINGS = "code,type,name_th,name_en,province,district";
  private static final List<Known> ALL = List.of(Known.values());

  /** Columns as a service may have them, each with a Thai heading beside its own. */
  private enum Known implements Column {
    CODE("รหัส อปท."),
    TYPE("ประเภท"),
    NAME_TH("ชื่อ"),
    NAME_EN("ชื่อภาษาอังกฤษ"),
    PROVINCE("จังหวัด"),
    DISTRICT("อำเภอ"),
    EFFECTIVE_FROM("มีผลตั้งแต่");

    private final String thai;

    Known(String thai) {
      this.thai = thai;
    }

    @Override
    public String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean obligatory() {
      return this != EFFECTIVE_FROM;
    }

    @Override
    public boolean isHeaded(String heading) {
      return heading.equals(column()) || heading.equals(thai);
    }
  }

  @Test
  void readsThaiHeadingsInAnyOrderAndLeavesUnknownColumnsAside() {
    Table<Known> table =
        csv(
            "ชื่อ,รหัส อปท.,ประเภท,ชื่อภาษาอังกฤษ,จังหวัด,อำเภอ,หมายเหตุ\nห้วยเม็ก,5460802,ทต,Huai Mek,46,4608,x\n");
    assertThat(table.values(table.rows().getFirst()))
        .containsEntry(Known.CODE, "5460802")
        .containsEntry(Known.NAME_TH, "ห้วยเม็ก")
        .doesNotContainValue("x");
  }

  @Test
  void readsQuotedCellsByteOrderMarkAndSkipsBlankRows() {
    Table<Known> table =
        csv("\uFEFF" + HEADINGS + "\r\n\r\n\"1\",\"a,\"\"b\"\"\nc\",d,e,f,g\r\n,,,\r\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().number()).isEqualTo(3);
    assertThat(table.rows().getFirst().cell(1)).isEqualTo("a,\"b\"\nc");
  }

  @Test
  void readsTheCharacterSetOfOldSpreadsheets() {
    byte[] file = (HEADINGS + "\n1,ทต,ห้วยเม็ก,e,46,4608").getBytes(Charset.forName("windows-874"));
    assertThat(TableKind.of("text/csv; charset=windows-874").rows(file).get(1).cell(2))
        .isEqualTo("ห้วยเม็ก");
    refused("table-charset", () -> TableKind.of("text/csv").rows(file));
  }

  @Test
  void refusesWhatIsNoTable() {
    refused("table-column-missing", () -> csv("code,type\n1,2\n"));
    refused("table-column-missing", () -> csv(""));
    refused("table-column-twice", () -> csv(HEADINGS + ",รหัส อปท.\n"));
    refused("table-kind-unknown", () -> TableKind.of("application/json"));
    refused("table-kind-unknown", () -> TableKind.of(""));
    refused("table-unreadable", () -> csv(HEADINGS + "\n\"open"));
    refused(
        "table-unreadable",
        () -> TableKind.of(TableKind.XLSX).rows("no zip".getBytes(StandardCharsets.UTF_8)));
    refused("table-too-large", () -> csv(HEADINGS + "\n" + "1,2,3,4,5,6\n".repeat(20_001)));
    refused("table-too-large", () -> csv(HEADINGS + "\n" + "x".repeat(4_001)));
  }

  @Test
  void readsAWorkbookWithNumbersAndDates() throws IOException {
    Table<Known> table =
        Table.of(
            ALL,
            TableKind.of(TableKind.XLSX)
                .rows(
                    workbook(sheet -> {
                      sheet.value(1, 0, 5460802);
                      sheet.value(1, 2, "ห้วยเม็ก");
                      sheet.value(1, 6, LocalDate.of(2026, 10, 1));
                      sheet.style(1, 6).format("yyyy-mm-dd").set();
                    })));
    assertThat(table.values(table.rows().getFirst()))
        .containsEntry(Known.CODE, "5460802")
        .containsEntry(Known.NAME_TH, "ห้วยเม็ก")
        .containsEntry(Known.EFFECTIVE_FROM, "2026-10-01");
  }

  @Test
  void readsNumbersAsTheyAreShown() throws IOException {
    List<Row> rows =
        TableKind.of(TableKind.XLSX)
            .rows(
                workbook(sheet -> {
                  sheet.value(1, 0, new BigDecimal("82.340000000000003"));
                  sheet.value(1, 1, new BigDecimal("5460802"));
                  sheet.value(1, 2, new BigDecimal("1E2"));
                }));
    assertThat(rows.get(1).cells()).startsWith("82.34", "5460802", "100");
  }

  @Test
  void refusesAFileThatIsTooLargeBeforeItIsRead() {
    byte[] file = new byte[TableLimits.BYTES + 1];
    refused("table-too-large", () -> TableKind.rows("text/csv", file));
  }

  @Test
  void reportsAFormulaAndNeverItsResult() throws IOException {
    List<Row> rows =
        TableKind.of(TableKind.XLSX).rows(workbook(sheet -> sheet.formula(1, 0, "5460800+2")));
    Table<Known> table = Table.of(ALL, rows);
    assertThat(table.formulas(table.rows().getFirst())).containsExactly(Known.CODE);
  }

  @Test
  void refusesASmallFileThatUnpacksIntoALargeOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] block = new byte[1024 * 1024];
      for (int i = 0; i < 301; i++) {
        zip.write(block);
      }
    }
    assertThat(bytes.size()).isLessThan(TableLimits.BYTES);
    refused("table-too-large", () -> TableKind.of(TableKind.XLSX).rows(bytes.toByteArray()));
  }

  private static byte[] workbook(java.util.function.Consumer<Worksheet> content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("อปท.");
      String[] headings = (HEADINGS + ",effective_from").split(",");
      for (int column = 0; column < headings.length; column++) {
        sheet.value(0, column, headings[column]);
      }
      content.accept(sheet);
    }
    return bytes.toByteArray();
  }

  private static Table<Known> csv(String text) {
    return Table.of(ALL, TableKind.of("text/csv").rows(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(String type, Runnable attempt) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(attempt::run)
        .satisfies(problem -> assertThat(problem.type()).endsWith(":" + type));
  }
}
