package th.sucharit.ita.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.ita.bulk.ImportCalls.PATH;
import static th.sucharit.ita.bulk.ImportCalls.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Official results come in from a table, each row once. */
class ScoreImportIT extends ScoreImportTest {

  @Autowired ScoreImports imports;
  @Autowired ScoreTable tables;
  @Autowired RowIntake intake;

  @Test
  void storesOfficialResultsAndSaysWhatBecameOfEachRow() {
    String table =
        HEADINGS
            + "7980001,"
            + SCORES
            + "68.51,ต้องปรับปรุงโดยด่วน,ประกาศ ป.ป.ช.,\n"
            + "7980002,"
            + SCORES
            + "70.00,ต้องปรับปรุง,ประกาศ ป.ป.ช.,\n"
            + "7980003,"
            + SCORES
            + ",,,\n"
            + "7980004,"
            + SCORES.replace("82.50", "182.50")
            + "68.51,,,\n"
            + "9999999,"
            + SCORES
            + "68.51,,,\n"
            + "7980001,"
            + SCORES
            + "68.51,,,\n";
    JsonNode done = calls.run("?fiscalYear=2567", table, ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(6, 3, 0, 0, 3, 1));
    JsonNode rows = calls.rows(done, "", ADMINISTRATOR);
    assertThat(rows.at("/items/0/row").intValue()).isEqualTo(2);
    assertThat(rows.at("/items/0/outcome").stringValue()).isEqualTo("stored");
    assertThat(rows.at("/items/0/given/i10").stringValue()).isEqualTo("๔๓.๓๔");
    assertThat(rows.at("/items/0/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(rows.at("/items/1/findings/0/code").stringValue()).isEqualTo("overall-differs");
    assertThat(rows.at("/items/1/findings/1/code").stringValue()).isEqualTo("level-differs");
    JsonNode refused = calls.rows(done, "&outcome=refused", ADMINISTRATOR);
    assertThat(refused.get("total").intValue()).isEqualTo(3);
    assertThat(refused.at("/items/0/errors/0/column").stringValue()).isEqualTo("i1");
    assertThat(refused.at("/items/1/errors/0/column").stringValue()).isEqualTo("code");
    assertThat(refused.at("/items/2/errors/0/messageTh").stringValue()).contains("ซ้ำ");

    JsonNode shown = assessment("7980001", null);
    assertThat(shown.get("state").stringValue()).isEqualTo("official");
    assertThat(shown.at("/official/overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.at("/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(shown.at("/confirmations/0/source").stringValue()).isEqualTo("ประกาศ ป.ป.ช.");
    assertThat(assessment("7980003", TestTokens.officer("7980003")).get("state").stringValue())
        .as("without a source the scores are a draft")
        .isEqualTo("draft-scored");
    PublishedEvents.of(Topics.ITA_REPORTING).await("7980001-2567", ItaAssessmentMadeOfficial.class);
  }

  @Test
  void changesWhatStandsOnlyForAReason() {
    calls.run("?fiscalYear=2567", HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    JsonNode same =
        calls.run(
            "?fiscalYear=2567", HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    assertThat(calls.progress(same)).isEqualTo(new Progress(1, 0, 0, 1, 0, 0));
    assertThat(version("7980001-2567")).isEqualTo(2);

    String other = HEADINGS + "7980001," + SCORES.replace("82.50", "90") + "68.95,,x,";
    JsonNode refused = calls.run("?fiscalYear=2567", other + "\n", ADMINISTRATOR);
    assertThat(calls.progress(refused)).isEqualTo(new Progress(1, 0, 0, 0, 1, 0));
    assertThat(calls.rows(refused, "", ADMINISTRATOR).at("/items/0/errors/0/column").stringValue())
        .isEqualTo("reason");
    JsonNode corrected = calls.run("?fiscalYear=2567", other + "ประกาศแก้ไข\n", ADMINISTRATOR);
    assertThat(calls.progress(corrected)).isEqualTo(new Progress(1, 0, 1, 0, 0, 0));
    assertThat(assessment("7980001", TestTokens.executive("7980001")).get("state").stringValue())
        .isEqualTo("in-correction");
    assertThat(assessment("7980001", null).at("/official/overall").stringValue())
        .as("what was official stays public until the executive confirms the other")
        .isEqualTo("68.51");
  }

  @Test
  void keepsPartsAndWhatOnlyAnEarlierRowHasSaid() {
    String headings = HEADINGS.replace("reason", "reason,eit_1,eit_2");
    String query = "?fiscalYear=2567";
    calls.run(query, headings + "7980001," + SCORES + "68.51,,x,,77.86,80\n", ADMINISTRATOR);
    assertThat(assessment("7980001", null).at("/instruments/1/parts/combined").stringValue())
        .isEqualTo("78.93");
    JsonNode without =
        calls.run(query, HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    assertThat(calls.progress(without)).isEqualTo(new Progress(1, 0, 0, 1, 0, 0));
    JsonNode corrected =
        calls.run(query, HEADINGS + "7980001," + SCORES + "68.50,,x,why\n", ADMINISTRATOR);
    assertThat(calls.progress(corrected)).isEqualTo(new Progress(1, 0, 1, 0, 0, 0));
    JsonNode inside = assessment("7980001", TestTokens.officer("7980001"));
    assertThat(inside.at("/official/overall").stringValue()).isEqualTo("68.50");
    assertThat(inside.at("/instruments/1/parts/combined").stringValue()).isEqualTo("78.93");
  }

  @Test
  void takesRowsOfAPortionOfWhichSomeStandAlready() {
    String row = "," + SCORES + "68.51,,x,\n";
    calls.run("?fiscalYear=2567", HEADINGS + "7980002" + row, ADMINISTRATOR);
    JsonNode done =
        calls.run(
            "?fiscalYear=2567",
            HEADINGS + "7980001" + row + "7980002" + row + "7980003" + row,
            ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(3, 2, 0, 1, 0, 0));
    PublishedEvents.of(Topics.ITA_REPORTING).await("7980003-2567", ItaAssessmentMadeOfficial.class);
  }

  @Test
  void letsAProvinceBringInItsOwnOnly() {
    String own = TestTokens.provincialOfficer("80");
    String table =
        HEADINGS + "7980001," + SCORES + "68.51,,x,\n" + ELSEWHERE + "," + SCORES + "68.51,,x,\n";
    JsonNode done = calls.run("?fiscalYear=2567", table, own);
    assertThat(calls.progress(done)).isEqualTo(new Progress(2, 1, 0, 0, 1, 0));
    assertThat(
            calls.rows(done, "&outcome=refused", own).at("/items/0/errors/0/message").stringValue())
        .contains("another province");
    assertThat(version(ELSEWHERE + "-2567")).isZero();
    String id = done.get("id").stringValue();
    String stranger = TestTokens.provincialOfficer("46");
    assertThat(status(calls.get(PATH + "/" + id, stranger))).isEqualTo(404);
    assertThat(status(calls.get(PATH + "/" + id + "/rows", stranger))).isEqualTo(404);
    assertThat(status(calls.get(PATH + "/" + id, TestTokens.provincialOfficer("*"))))
        .isEqualTo(200);
    assertThat(status(calls.get(PATH + "/" + id, ADMINISTRATOR))).isEqualTo(200);
  }

  @Test
  void goesOnAfterAKillBetweenAnyTwoRows() {
    for (int killedAfter = 0; killedAfter <= OURS.size(); killedAfter++) {
      int year = 2565 + killedAfter;
      StringBuilder table = new StringBuilder(HEADINGS);
      OURS.forEach(code -> table.append(code).append(',').append(SCORES).append("68.51,,x,\n"));
      byte[] file = table.toString().getBytes(UTF_8);
      ScoreImport left = leftBehind(new FiscalYear(year));
      List<ImportedRow> carriedOut =
          tables.read("text/csv", file, new FiscalYear(year)).stream()
              .limit(killedAfter)
              .map(reading -> intake.carryOut(left, reading))
              .toList();
      // the last row's outcome was not written down any more
      imports.keep(carriedOut.subList(0, Math.max(0, killedAfter - 1)));
      imports.keep(left, file);
      JsonNode done = calls.awaitEnd(left.id(), ADMINISTRATOR);
      assertThat(calls.progress(done)).isEqualTo(new Progress(4, 4, 0, 0, 0, 0));
      assertThat(OURS).allSatisfy(code -> assertThat(version(code + "-" + year)).isEqualTo(2));
      assertThat(calls.rows(done, "&outcome=stored", ADMINISTRATOR).get("total").intValue())
          .isEqualTo(4);
      await().until(() -> imports.file(left.id()).isEmpty());
    }
  }

  @Test
  void takesAResultOnceWhenSeveralImportsBringItAtTheSameMoment() {
    FiscalYear year = new FiscalYear(2566);
    StringBuilder table = new StringBuilder(HEADINGS);
    OURS.forEach(code -> table.append(code).append(',').append(SCORES).append("68.51,,x,\n"));
    List<Reading> readings = tables.read("text/csv", table.toString().getBytes(UTF_8), year);
    List<List<ImportedRow>> outcomes =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i ->
                intake.carryOut(leftBehind(year), readings).stream().map(Supplier::get).toList())
            .toList();
    for (int row = 0; row < OURS.size(); row++) {
      int at = row;
      assertThat(outcomes.stream().map(one -> one.get(at).outcome()))
          .containsOnlyOnce(ImportedRow.Outcome.STORED)
          .containsOnly(ImportedRow.Outcome.STORED, ImportedRow.Outcome.UNCHANGED);
      assertThat(version(OURS.get(row) + "-2566")).isEqualTo(2);
    }
  }

  private static ScoreImport leftBehind(FiscalYear year) {
    ScoreImport.Order order =
        new ScoreImport.Order("text/csv", year, new Reach("*"), "", Instant.now());
    return new ScoreImport(
        UUID.randomUUID().toString(),
        order,
        ScoreImport.State.RUNNING,
        Progress.of(4),
        new ScoreImport.Lease(Instant.now().minusSeconds(1), null));
  }
}
