package th.sucharit.ita.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.ita.bulk.ImportCalls.PATH;
import static th.sucharit.ita.bulk.ImportCalls.key;
import static th.sucharit.ita.bulk.ImportCalls.status;
import static th.sucharit.ita.bulk.ImportCalls.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Tables of results as files: what is read, handed out and refused. */
class ScoreTableIT extends ScoreImportTest {

  @Test
  void readsAWorkbookButNoFormula() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      List<String> headings = List.of(HEADINGS.strip().split(","));
      IntStream.range(0, headings.size()).forEach(i -> sheet.value(0, i, headings.get(i)));
      sheet.value(0, headings.size(), "ปีงบประมาณ");
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, Integer.parseInt(OURS.get(row)));
        for (int column = 1; column <= 10; column++) {
          sheet.value(row, column, 82.34);
        }
        sheet.value(row, headings.size(), 2567);
      }
      sheet.formula(2, 5, "40+6");
    }
    JsonNode done = calls.run("", bytes.toByteArray(), TableKind.XLSX, ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(2, 1, 0, 0, 1, 0));
    assertThat(calls.rows(done, "&outcome=refused", ADMINISTRATOR).at("/items/0/errors").toString())
        .contains("\"i5\"", "formula", "สูตร");
  }

  @Test
  void handsOutATemplateThatItReads() {
    EntityExchangeResult<byte[]> template =
        calls.get(PATH + "/template?fiscalYear=2567", ADMINISTRATOR);
    assertThat(template.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
        .isEqualTo("text/csv;charset=UTF-8");
    String headings = text(template);
    assertThat(headings).startsWith("\uFEFFcode รหัส อปท.,fiscal_year ปีงบประมาณ,i1 ");
    JsonNode done =
        calls.run(
            "",
            headings + "7980001,2567," + SCORES + "78.14,78.93,53.46,68.51,,,\n",
            ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(1, 1, 0, 0, 0, 0));
    assertThat(status(calls.get(PATH + "/template?fiscalYear=2500", ADMINISTRATOR))).isEqualTo(404);
  }

  @Test
  void handsOutAWorkbookWithExplanationsThatItReads() throws IOException {
    EntityExchangeResult<byte[]> template =
        calls.get(PATH + "/template.xlsx?fiscalYear=2567", ADMINISTRATOR);
    assertThat(template.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
        .isEqualTo(TableKind.XLSX);
    assertThat(template.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .contains("ita-2567.xlsx");
    byte[] file = template.getResponseBody();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> lines = workbook.getSheet(1).orElseThrow().openStream()) {
      List<String> explained =
          lines.map(line -> line.getCellText(0) + "|" + line.getCellText(2)).toList();
      assertThat(explained).anyMatch(one -> one.startsWith("eit_2 EIT ส่วนที่ 2|คะแนนของส่วน"));
      assertThat(explained).anyMatch(one -> one.startsWith("code รหัส อปท.|รหัสองค์กร"));
    }
    JsonNode empty =
        calls.run("?fiscalYear=2567", file, TableKind.XLSX, TestTokens.provincialOfficer("80"));
    assertThat(calls.progress(empty)).isEqualTo(new Progress(0, 0, 0, 0, 0, 0));
    assertThat(status(calls.get(PATH + "/template.xlsx?fiscalYear=2500", ADMINISTRATOR)))
        .isEqualTo(404);
    assertThat(status(calls.get(PATH + "/template.xlsx?fiscalYear=1", ADMINISTRATOR)))
        .isEqualTo(400);
  }

  @Test
  void saysBeforehandWhatAnImportWouldDoAndStoresNothing() {
    calls.run("?fiscalYear=2567", HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    String table =
        HEADINGS
            + "7980001,"
            + SCORES
            + "68.51,,x,\n"
            + "7980002,"
            + SCORES
            + "70.00,,x,\n"
            + "7980003,"
            + SCORES.replace("82.50", "182.50")
            + "68.51,,x,\n"
            + ELSEWHERE
            + ","
            + SCORES
            + "68.51,,x,\n"
            + "9999999,"
            + SCORES
            + "68.51,,x,\n"
            + "7980001,"
            + SCORES
            + "1.00,,x,\n";
    String own = TestTokens.provincialOfficer("80");
    EntityExchangeResult<byte[]> answer = calls.preview("&fiscalYear=2567", table, own);
    assertThat(status(answer)).as(text(answer)).isEqualTo(200);
    JsonNode preview = calls.json().readTree(text(answer));
    assertThat(calls.progress(preview)).isEqualTo(new Progress(6, 1, 0, 1, 4, 1));
    assertThat(preview.get("total").intValue()).isEqualTo(5);
    assertThat(preview.at("/items").valueStream().map(one -> one.get("row").intValue()))
        .containsExactly(3, 4, 5, 6, 7);
    assertThat(preview.at("/items/0/findings/0/code").stringValue()).isEqualTo("overall-differs");
    assertThat(preview.at("/items/1/errors/0/column").stringValue()).isEqualTo("i1");
    assertThat(preview.at("/items/1/errors/0/messageTh").stringValue()).isNotBlank();
    assertThat(preview.at("/items/2/errors/0/message").stringValue()).contains("another province");
    assertThat(preview.at("/items/3/errors/0/messageTh").stringValue()).contains("9999999");
    assertThat(version("7980002-2567")).isZero();

    String other = HEADINGS + "7980001," + SCORES.replace("82.50", "90") + "68.95,,x,";
    JsonNode refused =
        calls.json().readTree(text(calls.preview("&fiscalYear=2567", other + "\n", own)));
    assertThat(refused.at("/items/0/errors/0/column").stringValue()).isEqualTo("reason");
    JsonNode corrected =
        calls.json().readTree(text(calls.preview("&fiscalYear=2567", other + "why\n", own)));
    assertThat(calls.progress(corrected)).isEqualTo(new Progress(1, 0, 1, 0, 0, 0));
    assertThat(version("7980001-2567")).isEqualTo(2);
    assertThat(status(calls.preview("", table, own))).isEqualTo(400);
    assertThat(status(calls.preview("", table, TestTokens.officer("7980001")))).isEqualTo(403);
    assertThat(status(calls.preview("", table, null))).isEqualTo(401);
  }

  @Test
  void refusesAtOnceWhatIsNoSuchTable() {
    byte[] noYear = (HEADINGS + "7980001," + SCORES + ",,,\n").getBytes(UTF_8);
    EntityExchangeResult<byte[]> refused =
        calls.order("", noYear, "text/csv", ADMINISTRATOR, key());
    assertThat(status(refused)).isEqualTo(400);
    assertThat(text(refused)).contains("/fiscal_year", "detailTh");
    assertThat(status(calls.order("?fiscalYear=2500", noYear, "text/csv", ADMINISTRATOR, key())))
        .isEqualTo(404);
    assertThat(status(calls.order("", noYear, "application/json", ADMINISTRATOR, key())))
        .isEqualTo(415);
    assertThat(status(calls.get(PATH + "/unknown", ADMINISTRATOR))).isEqualTo(404);
    String key = key();
    EntityExchangeResult<byte[]> first =
        calls.order("?fiscalYear=2567", noYear, "text/csv", ADMINISTRATOR, key);
    EntityExchangeResult<byte[]> again =
        calls.order("?fiscalYear=2567", noYear, "text/csv", ADMINISTRATOR, key);
    assertThat(text(again)).isEqualTo(text(first));
    String id =
        calls
            .awaitEnd(calls.json().readTree(text(first)).get("id").stringValue(), ADMINISTRATOR)
            .get("id")
            .stringValue();
    assertThat(status(calls.get(PATH + "/" + id + "/rows?outcome=lost", ADMINISTRATOR)))
        .isEqualTo(400);
  }
}
