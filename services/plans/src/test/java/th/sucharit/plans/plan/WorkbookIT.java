package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.plans.workbook.WorkbookOrigin;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class WorkbookIT extends PlanRequests {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String ITEM = "/programme/dimensions/0/groups/0/items/0";
  private static final String COUNCIL_AUDITOR = TestTokens.councilAuditor(HUAI_MEK);

  @Autowired private PlanWorkbooks workbooks;

  @Test
  void isHandedOutAndBroughtBackWithoutLoss() {
    String id = created(OFFICER, PlanFiles.huaiMek());
    for (String token :
        List.of(OFFICER, EXECUTIVE, COUNCIL_AUDITOR, TestTokens.provincialOfficer("46"))) {
      EntityExchangeResult<byte[]> file = get("/plans/" + id + "/export.xlsx", token);
      assertThat(file.getStatus().value()).isEqualTo(200);
      assertThat(file.getResponseHeaders().getContentType()).isEqualTo(WORKBOOK);
      assertThat(file.getResponseHeaders().getFirst("Content-Disposition"))
          .contains("plan-5460802-2566.xlsx");
    }
    byte[] file = get("/plans/" + id + "/export.xlsx", OFFICER).getResponseBody();
    JsonNode preview = tree(send("/plans/import/preview", OFFICER, null, WORKBOOK, file));
    assertThat(preview.get("document")).isEqualTo(PlanFiles.huaiMekTree());
    EntityExchangeResult<byte[]> same = revise(id, OFFICER, key(), file, "\"1\"");
    assertThat(same.getStatus().value()).isEqualTo(200);
    assertThat(tree(same).get("revision").intValue()).isEqualTo(1);
    mongo.remove(new Query(), Plan.class);
    String key = key();
    EntityExchangeResult<byte[]> again = send("/plans/import", OFFICER, key, WORKBOOK, file);
    assertThat(again.getStatus().value()).isEqualTo(201);
    assertThat(tree(send("/plans/import", OFFICER, key, WORKBOOK, file))).isEqualTo(tree(again));
    assertThat(tree(get("/plans/" + tree(again).get("id").stringValue() + "/export.json", OFFICER)))
        .isEqualTo(PlanFiles.huaiMekTree());
  }

  @Test
  void isForThoseWhoWorkWithThePlan() {
    String id = created(OFFICER, small(2571));
    byte[] file = get("/plans/" + id + "/export.xlsx", OFFICER).getResponseBody();
    String theirs = TestTokens.officer(THA_PHAE);
    for (String outside : List.of(theirs, TestTokens.provincialOfficer("80"))) {
      for (String path : List.of("/export.xlsx", "/revisions/1/changes/1")) {
        assertThat(get("/plans/" + id + path, outside).getStatus().value()).isEqualTo(404);
      }
    }
    assertThat(get("/plans/" + id + "/export.xlsx", TestTokens.auditor()).getStatus().value())
        .isEqualTo(403);
    assertProblem(
        send("/plans/import", theirs, key(), WORKBOOK, file),
        403,
        "plan-of-another-local-government");
    assertProblem(revise(id, theirs, key(), file, "\"1\""), 404, "plan-not-found");
    for (String token : List.of(EXECUTIVE, COUNCIL_AUDITOR)) {
      assertThat(send("/plans/import", token, key(), WORKBOOK, file).getStatus().value())
          .isEqualTo(403);
      assertThat(get("/plans/import/template.xlsx", token).getStatus().value()).isEqualTo(403);
    }
    assertThat(get("/plans/" + id + "/export.xlsx", null).getStatus().value()).isEqualTo(401);
  }

  @Test
  void beginsWithAnEmptyTemplateOfTheOwnLocalGovernment() {
    EntityExchangeResult<byte[]> template =
        get("/plans/import/template.xlsx?firstFiscalYear=2581&lastFiscalYear=2585", OFFICER);
    assertThat(template.getStatus().value()).isEqualTo(200);
    EntityExchangeResult<byte[]> empty =
        send("/plans/import/preview", OFFICER, null, WORKBOOK, template.getResponseBody());
    assertProblem(empty, 400, "plan-workbook-invalid");
    assertThat(tree(empty).at("/errors/0/pointer").stringValue()).startsWith("แผนงาน!");
    assertProblem(
        send(
            "/plans/import",
            TestTokens.officer(THA_PHAE),
            key(),
            WORKBOOK,
            template.getResponseBody()),
        403,
        "plan-of-another-local-government");
    assertThat(get("/plans/import/template.xlsx", OFFICER).getStatus().value()).isEqualTo(200);
    assertProblem(
        get("/plans/import/template.xlsx?firstFiscalYear=2581&lastFiscalYear=2571", OFFICER),
        400,
        "plan-period-invalid");
  }

  @Test
  void refusesWhatIsNotItsOwn() {
    assertProblem(
        send("/plans/import", OFFICER, key(), WORKBOOK, new byte[] {'P', 'K'}),
        400,
        "plan-workbook-unreadable");
    String first = created(OFFICER, small(2571));
    String second = created(OFFICER, small(2576));
    byte[] file = get("/plans/" + first + "/export.xlsx", OFFICER).getResponseBody();
    assertProblem(
        revise(second, OFFICER, key(), file, "\"1\""), 409, "plan-workbook-of-another-plan");
    assertProblem(send("/plans/import", OFFICER, key(), WORKBOOK, file), 409, "plan-exists");
  }

  @Test
  void showsWhatAWorkbookWouldChange() {
    String id = created(OFFICER, small(2571));
    byte[] mine = workbook(id, 1, changed("/budgets", "2571", "7000.00"));
    JsonNode preview = tree(preview(id, "", mine));
    assertThat(preview.get("revision").intValue()).isEqualTo(1);
    assertThat(preview.get("basedOn").intValue()).isEqualTo(1);
    assertThat(preview.get("changes")).hasSize(1);
    assertThat(preview.at("/changes/0/pointer").stringValue()).isEqualTo(ITEM + "/budgets/2571");
    assertThat(preview.at("/changes/0/kind").stringValue()).isEqualTo("changed");
    assertThat(preview.at("/changes/0/before").stringValue()).isEqualTo("5000.50");
    assertThat(preview.at("/changes/0/after").stringValue()).isEqualTo("7000.00");
    assertThat(preview.at("/changes/0/messageTh").stringValue()).contains("ลำดับที่ 1");
    assertThat(preview.get("conflicts")).isEmpty();
    assertThat(tree(get("/plans/" + id, OFFICER)).get("revision").intValue()).isEqualTo(1);
  }

  @Test
  void keepsWhatOthersChangedMeanwhile() {
    String id = created(OFFICER, small(2571));
    byte[] mine = workbook(id, 1, changed("", "title", "โครงการอบรมใหม่"));
    assertThat(
            post(path(id), OFFICER, key(), changedSmall(2571, "9000.00"), "\"1\"")
                .getStatus()
                .value())
        .isEqualTo(200);
    String key = key();
    EntityExchangeResult<byte[]> merged = revise(id, OFFICER, key, mine, "\"2\"");
    assertThat(merged.getStatus().value()).isEqualTo(200);
    assertThat(tree(revise(id, OFFICER, key, mine, "\"2\""))).isEqualTo(tree(merged));
    JsonNode now = tree(get("/plans/" + id + "/export.json", OFFICER));
    assertThat(now.at(ITEM + "/title").stringValue()).isEqualTo("โครงการอบรมใหม่");
    assertThat(now.at(ITEM + "/budgets/2571").stringValue()).isEqualTo("9000.00");
    JsonNode changes = tree(get(path(id) + "/1/changes/3", TestTokens.provincialOfficer("46")));
    assertThat(changes.get("changes").valueStream().map(one -> one.get("pointer").stringValue()))
        .containsExactlyInAnyOrder(ITEM + "/title", ITEM + "/budgets/2571");
    assertThat(tree(get(path(id) + "/2/changes/2", EXECUTIVE)).get("changes")).isEmpty();
    assertProblem(get(path(id) + "/1/changes/9", OFFICER), 404, "plan-revision-not-found");
  }

  @Test
  void letsTheOfficerChooseWhereBothChangedTheSame() {
    String id = created(OFFICER, small(2571));
    byte[] mine = workbook(id, 1, changed("/budgets", "2571", "7000.00"));
    post(path(id), OFFICER, key(), changedSmall(2571, "9000.00"), "\"1\"");
    EntityExchangeResult<byte[]> undecided = revise(id, OFFICER, key(), mine, "\"2\"");
    assertProblem(undecided, 409, "plan-workbook-conflicts");
    assertThat(tree(undecided).at("/errors/0/pointer").stringValue())
        .isEqualTo(ITEM + "/budgets/2571");
    JsonNode conflict = tree(preview(id, "", mine)).at("/conflicts/0");
    assertThat(conflict.get("base").stringValue()).isEqualTo("5000.50");
    assertThat(conflict.get("mine").stringValue()).isEqualTo("7000.00");
    assertThat(conflict.get("theirs").stringValue()).isEqualTo("9000.00");
    assertThat(tree(preview(id, "?conflicts=theirs", mine)).get("changes")).isEmpty();
    assertThat(preview(id, "?conflicts=both", mine).getStatus().value()).isEqualTo(400);
    EntityExchangeResult<byte[]> decided =
        send(path(id) + "?conflicts=mine", OFFICER, key(), WORKBOOK, mine, "\"2\"");
    assertThat(decided.getStatus().value()).isEqualTo(200);
    assertThat(tree(decided).at("/totals/budgets/2571").stringValue()).isEqualTo("7000.00");
  }

  private EntityExchangeResult<byte[]> revise(
      String id, String token, String key, byte[] file, String version) {
    return send(path(id), token, key, WORKBOOK, file, version);
  }

  private EntityExchangeResult<byte[]> preview(String id, String query, byte[] file) {
    return send(path(id) + "/preview" + query, OFFICER, null, WORKBOOK, file);
  }

  private static String path(String id) {
    return "/plans/" + id + "/revisions";
  }

  private static ObjectNode changed(String below, String name, String value) {
    ObjectNode plan = PlanFiles.small(HUAI_MEK, 2571);
    ((ObjectNode) plan.at(ITEM + below)).put(name, value);
    return plan;
  }

  /** The workbook of a revision after somebody worked on it. */
  private byte[] workbook(String id, int revision, ObjectNode content) {
    String hash = tree(get(path(id), OFFICER)).get(revision - 1).get("contentHash").stringValue();
    return workbooks.file(
        new WorkbookOrigin(new LocalGovernmentId(HUAI_MEK), id, revision, hash),
        new PlanReader().read(PlanFiles.bytes(content)));
  }
}
