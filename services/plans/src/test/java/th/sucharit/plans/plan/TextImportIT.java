package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TextImportIT extends PlanRequests {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final byte[] PAPER = PlanFiles.resource("/plan-huai-mek-2566-2570.txt");

  @Test
  void showsWhatWasUnderstoodBeforeAnythingIsKept() {
    EntityExchangeResult<byte[]> answer =
        send("/plans/import/preview", OFFICER, null, MediaType.TEXT_PLAIN, PAPER);
    JsonNode preview = tree(answer);
    assertThat(answer.getStatus().value()).as(preview.toString()).isEqualTo(200);
    assertThat(preview.at("/understood/items").intValue()).isEqualTo(18);
    assertThat(preview.get("doubts"))
        .hasSize(
            preview.at("/understood/repaired").intValue()
                + preview.at("/understood/notUnderstood").intValue());
    assertThat(preview.at("/doubts/0/remarkTh").stringValue()).isNotBlank();
    assertThat(preview.at("/findings/errors").intValue()).isGreaterThan(10);
    assertThat(mongo.count(new Query(), Plan.class)).isZero();

    String id = created(OFFICER, PlanFiles.bytes(preview.get("document")));
    assertThat(tree(get("/plans/" + id, OFFICER)).at("/totals/total").stringValue())
        .isEqualTo("280000.00");
  }

  @Test
  void draftsAPlanFromThePaperAndKeepsWhatWasNotUnderstood() {
    EntityExchangeResult<byte[]> answer =
        send("/plans/import", OFFICER, key(), MediaType.TEXT_PLAIN, PAPER);
    assertThat(answer.getStatus().value()).isEqualTo(201);
    String id = tree(answer).get("id").stringValue();
    JsonNode exported = tree(get("/plans/" + id + "/export.json", OFFICER));
    assertThat(exported.at("/paper/reading/observations")).hasSizeGreaterThan(20);
    assertThat(exported.at("/cover/localGovernment").stringValue()).isEqualTo(HUAI_MEK);
  }

  @Test
  void readsWhatSpreadsheetsOfThaiWindowsWrite() {
    String csv =
        "ลำดับที่,มิติ,ภารกิจ,โครงการ,ปี 2571,ปี 2572\n1,1. สุจริต,1.1 จิตสำนึก,โครงการอบรม,100,-\n";
    JsonNode preview =
        tree(
            send(
                "/plans/import/preview",
                OFFICER,
                null,
                CSV,
                csv.getBytes(Charset.forName("x-windows-874"))));
    assertThat(preview.at("/document/programme/dimensions/0/groups/0/items/0/title").stringValue())
        .isEqualTo("โครงการอบรม");
  }

  @Test
  void previewsAFileOfTheFormatAsWell() {
    JsonNode preview =
        tree(send("/plans/import/preview", OFFICER, null, MediaType.APPLICATION_JSON, small(2571)));
    assertThat(preview.at("/understood/items").intValue()).isEqualTo(2);
    assertThat(preview.get("doubts")).isEmpty();
    assertThat(preview.get("document")).isEqualTo(json.readTree(small(2571)));
  }

  @Test
  void refusesWhatHoldsNoPlan() {
    assertProblem(
        send(
            "/plans/import/preview",
            OFFICER,
            null,
            MediaType.TEXT_PLAIN,
            "สวัสดี".getBytes(StandardCharsets.UTF_8)),
        400,
        "plan-text-without-items");
    assertProblem(
        send(
            "/plans/import/preview",
            OFFICER,
            null,
            MediaType.TEXT_PLAIN,
            new byte[PlanReader.LARGEST_FILE + 1]),
        413,
        "plan-too-large");
  }

  @Test
  void isForOfficers() {
    for (String token :
        List.of(EXECUTIVE, TestTokens.provincialOfficer("46"), TestTokens.auditor())) {
      assertThat(
              send("/plans/import/preview", token, null, MediaType.TEXT_PLAIN, PAPER)
                  .getStatus()
                  .value())
          .isEqualTo(403);
    }
    assertThat(
            send("/plans/import/preview", null, null, MediaType.TEXT_PLAIN, PAPER)
                .getStatus()
                .value())
        .isEqualTo(401);
    JsonNode other =
        tree(
            send(
                "/plans/import/preview",
                TestTokens.officer(THA_PHAE),
                null,
                MediaType.TEXT_PLAIN,
                PAPER));
    assertThat(other.at("/document/cover/localGovernment").stringValue()).isEqualTo(THA_PHAE);
  }
}
