package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.plans.workbook.WorkbookOrigin;
import th.sucharit.starter.web.Problem;
import th.sucharit.testing.ServiceTest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two people work on one plan, and what one of them did must not go. */
@ServiceTest
class RevisingIT extends PlanRequests {

  private static final LocalGovernmentId OWN = new LocalGovernmentId(HUAI_MEK);
  private static final String ITEMS = "/programme/dimensions/0/groups/0/items";

  @Autowired private PlanWorkbooks workbooks;
  @Autowired private PlanDrafting drafting;
  @Autowired private Plans plans;

  @Test
  void refusesATemplateForAPlanThatOthersWorkOn() {
    String id = created(OFFICER, small(2571));
    assertThat(saved(id, changedSmall(2571, "9000.00"), "\"1\"").getStatus().value())
        .isEqualTo(200);
    byte[] template =
        workbooks.file(WorkbookOrigin.template(OWN), read(PlanFiles.small(HUAI_MEK, 2571)));
    for (String path : new String[] {path(id), path(id) + "/preview"}) {
      EntityExchangeResult<byte[]> answer =
          send(path, OFFICER, key(), Incoming.WORKBOOK, template, "\"2\"");
      assertProblem(answer, 409, "plan-workbook-template");
      assertThat(tree(answer).get("detailTh").stringValue()).contains("โปรดส่งออกแผน");
    }
    assertThat(
            tree(get("/plans/" + id + "/export.json", OFFICER))
                .at(ITEMS + "/0/budgets/2571")
                .stringValue())
        .isEqualTo("9000.00");
  }

  @Test
  void overwritesNothingThatWasSavedAfterTheProposal() {
    String id = created(OFFICER, small(2571));
    Plan seen = plans.findIn(OWN, id).orElseThrow();
    assertThat(saved(id, changedSmall(2571, "9000.00"), "*").getStatus().value()).isEqualTo(200);
    ObjectNode mine = PlanFiles.small(HUAI_MEK, 2571);
    ((ObjectNode) mine.at(ITEMS + "/0")).put("title", "โครงการอบรมใหม่");
    assertThatThrownBy(() -> drafting.revise(OWN, seen, read(mine)))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.status()).isEqualTo(412));
    assertThat(plans.findIn(OWN, id).orElseThrow().content())
        .isEqualTo(read(json.readTree(changedSmall(2571, "9000.00"))));
  }

  @Test
  void saysWhatCannotStandTogether() {
    String id = created(OFFICER, small(2571));
    String hash = tree(get(path(id), OFFICER)).get(0).get("contentHash").stringValue();
    ObjectNode mine = PlanFiles.small(HUAI_MEK, 2571);
    ((ArrayNode) mine.at(ITEMS)).remove(1);
    ObjectNode theirs = PlanFiles.small(HUAI_MEK, 2571);
    int gone = theirs.at(ITEMS + "/1/number").intValue();
    theirs
        .putObject("references")
        .putObject("duties")
        .putArray("deadlines")
        .addObject()
        .put("item", gone)
        .put("duty", "รายงานผล");
    assertThat(saved(id, PlanFiles.bytes(theirs), "\"1\"").getStatus().value()).isEqualTo(200);
    byte[] file = workbooks.file(new WorkbookOrigin(OWN, id, 1, hash), read(mine));
    for (String side : new String[] {"", "?conflicts=mine", "?conflicts=theirs"}) {
      EntityExchangeResult<byte[]> answer =
          send(path(id) + side, OFFICER, key(), Incoming.WORKBOOK, file, "\"2\"");
      assertProblem(answer, 409, "plan-workbook-not-mergeable");
      assertThat(tree(answer).at("/errors/0/messageTh").stringValue())
          .contains("กำหนดเวลา")
          .contains("อ้างถึงลำดับที่ที่ไม่มีในแผน");
    }
  }

  @Test
  void doesNotTrustANumberOfARevisionAlone() {
    String id = created(OFFICER, small(2571));
    byte[] file =
        workbooks.file(
            new WorkbookOrigin(OWN, id, 1, "0".repeat(64)), read(PlanFiles.small(HUAI_MEK, 2571)));
    assertProblem(
        send(path(id), OFFICER, key(), Incoming.WORKBOOK, file, "\"1\""),
        404,
        "plan-revision-not-found");
  }

  private EntityExchangeResult<byte[]> saved(String id, byte[] file, String version) {
    return post(path(id), OFFICER, key(), file, version);
  }

  private static String path(String id) {
    return "/plans/" + id + "/revisions";
  }

  private static PlanDocument read(tools.jackson.databind.JsonNode plan) {
    return new PlanReader().read(PlanFiles.bytes(plan));
  }
}
