package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class PlansIT extends PlanRequests {

  @Test
  void holdsARealPlanWithoutLoss() {
    String id = created(OFFICER, PlanFiles.huaiMek());

    assertThat(tree(get("/plans/" + id + "/export.json", OFFICER)))
        .isEqualTo(PlanFiles.huaiMekTree());

    JsonNode shown = tree(get("/plans/" + id, OFFICER));
    assertThat(shown.get("localGovernment").stringValue()).isEqualTo(HUAI_MEK);
    assertThat(shown.get("title").stringValue()).startsWith("แผนปฏิบัติการป้องกันการทุจริต");
    assertThat(shown.get("firstFiscalYear").intValue()).isEqualTo(2566);
    assertThat(shown.get("lastFiscalYear").intValue()).isEqualTo(2570);
    assertThat(shown.get("state").stringValue()).isEqualTo("draft");
    assertThat(shown.at("/totals/items").intValue()).isEqualTo(18);
    assertThat(years(shown.at("/totals/budgets")))
        .containsExactly("60000.00", "60000.00", "60000.00", "40000.00", "60000.00");
    assertThat(shown.at("/totals/total").stringValue()).isEqualTo("280000.00");
    assertThat(years(shown.at("/declared/budgets")))
        .containsExactly("60000.00", "60000.00", "60000.00", "60000.00", "60000.00");
    assertThat(years(shown.at("/dimensions/1/totals/budgets")))
        .containsExactly("null", "null", "null", "null", "null");
    assertThat(shown.at("/dimensions/1/totals/total").isNull()).isTrue();
    assertThat(years(shown.at("/dimensions/3/totals/budgets")))
        .containsExactly("30000.00", "30000.00", "30000.00", "10000.00", "30000.00");
    JsonNode seven = shown.at("/dimensions/1/groups/1/subGroups/0/items/0");
    assertThat(seven.get("number").intValue()).isEqualTo(7);
    assertThat(seven.get("title").stringValue()).contains("เจตนารมณ์");
    assertThat(seven.get("titleAsPrinted").stringValue()).contains("เจตนาธรรมณ์");
    assertThat(seven.at("/responsibleUnits/0").stringValue())
        .isEqualTo("สำนักปลัด เทศบาลตำบลห้วยเม็ก");
    assertThat(years(seven.get("budgets"))).containsExactly("null", "null", "null", "null", "null");
    assertThat(shown.at("/risks/processes")).hasSize(4);
    assertThat(shown.at("/aims/targets/0/baseline").has("value")).isFalse();
  }

  @Test
  void announcesTheDraftWithItsFiguresAndHash() {
    String id = created(OFFICER, PlanFiles.huaiMek());
    PublishedEvents.Published event = PublishedEvents.of(Topics.PLANS).await(id, PlanDrafted.class);
    PlanDrafted fact = json.readValue(event.data(), PlanDrafted.class);
    assertThat(fact.contentHash())
        .isEqualTo(tree(get("/plans/" + id, OFFICER)).get("contentHash").stringValue());
    assertThat(fact.outline().items()).isEqualTo(18);
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.headers())
        .containsEntry("ce_localgovernment", HUAI_MEK)
        .containsEntry("ce_province", "46")
        .containsEntry("ce_actorrole", "officer");
    assertThat(event.data()).doesNotContain("แผน", "โครงการ");
  }

  @Test
  void isEnteredOnceHoweverOftenItIsSent() {
    byte[] file = small(2571);
    String key = key();
    EntityExchangeResult<byte[]> first = post("/plans/import", OFFICER, key, file, null);
    EntityExchangeResult<byte[]> again = post("/plans/import", OFFICER, key, file, null);
    assertThat(first.getStatus().value()).isEqualTo(201);
    assertThat(again.getStatus().value()).isEqualTo(201);
    assertThat(tree(again)).isEqualTo(tree(first));
    assertThat(again.getResponseHeaders().getETag()).isEqualTo("\"1\"");
    assertThat(first.getResponseHeaders().getLocation())
        .hasToString("/api/plans/" + tree(first).get("id").stringValue());
    assertThat(mongo.count(new Query(), Plan.class)).isEqualTo(1);
    assertThat(post("/plans/import", OFFICER, key, small(2576), null).getStatus().value())
        .isEqualTo(422);
  }

  @Test
  void refusesASecondPlanForTheSameYearsAndNamesTheFirst() {
    String first = created(OFFICER, small(2571));
    EntityExchangeResult<byte[]> second = post("/plans/import", OFFICER, key(), small(2571), null);
    assertProblem(second, 409, "plan-exists");
    assertThat(tree(second).get("detail").stringValue()).contains(first);
    assertThat(tree(second).get("detailTh").stringValue()).contains(first);
    created(OFFICER, small(2576));
    created(TestTokens.officer(THA_PHAE), PlanFiles.bytes(PlanFiles.small(THA_PHAE, 2571)));
  }

  @Test
  void isRevisedAsAWholeOnTheVersionThatWasSeen() {
    String id = created(OFFICER, small(2571));
    String path = "/plans/" + id + "/revisions";
    byte[] changed = changedSmall(2571, "7000.00");
    String before = tree(get("/plans/" + id, OFFICER)).get("contentHash").stringValue();

    assertProblem(post(path, OFFICER, key(), changed, null), 428, "version-required");
    assertProblem(post(path, OFFICER, key(), changed, "\"7\""), 412, "version-stale");
    String key = key();
    EntityExchangeResult<byte[]> revised = post(path, OFFICER, key, changed, "\"1\"");
    assertThat(revised.getStatus().value()).isEqualTo(200);
    assertThat(revised.getResponseHeaders().getETag()).isEqualTo("\"2\"");
    assertThat(tree(revised).get("revision").intValue()).isEqualTo(2);
    assertThat(tree(revised).at("/totals/budgets/2571").stringValue()).isEqualTo("7000.00");
    EntityExchangeResult<byte[]> again = post(path, OFFICER, key, changed, "\"1\"");
    assertThat(tree(again)).isEqualTo(tree(revised));

    PublishedEvents.Published event = PublishedEvents.of(Topics.PLANS).await(id, PlanRevised.class);
    PlanRevised fact = json.readValue(event.data(), PlanRevised.class);
    assertThat(fact.previousContentHash()).isEqualTo(before);
    assertThat(fact.contentHash()).isEqualTo(tree(revised).get("contentHash").stringValue());
    assertThat(PublishedEvents.of(Topics.PLANS).of(one -> one.subject().equals(id)))
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            EventTypes.nameOf(PlanDrafted.class), EventTypes.nameOf(PlanRevised.class));

    assertThat(tree(get(path, OFFICER))).hasSize(2);
    assertThat(tree(get(path + "/1", OFFICER))).isEqualTo(json.readTree(small(2571)));
    assertThat(tree(get(path + "/2", OFFICER))).isEqualTo(json.readTree(changed));
    assertProblem(get(path + "/3", OFFICER), 404, "plan-revision-not-found");
    assertThat(tree(get("/plans/" + id + "/export.json", OFFICER)))
        .isEqualTo(json.readTree(changed));
  }

  @Test
  void makesNoRevisionOfTheSameContentInAnotherOrder() {
    String id = created(OFFICER, small(2571));
    ObjectNode tree = (ObjectNode) json.readTree(small(2571));
    tree.set("cover", tree.remove("cover"));
    EntityExchangeResult<byte[]> same =
        post("/plans/" + id + "/revisions", OFFICER, key(), PlanFiles.bytes(tree), "\"1\"");
    assertThat(same.getStatus().value()).isEqualTo(200);
    assertThat(tree(same).get("revision").intValue()).isEqualTo(1);
    assertThat(same.getResponseHeaders().getETag()).isEqualTo("\"1\"");
  }

  @Test
  void isNotRevisedIntoTheYearsOfAnotherPlan() {
    String first = created(OFFICER, small(2571));
    String second = created(OFFICER, small(2576));
    EntityExchangeResult<byte[]> moved =
        post("/plans/" + second + "/revisions", OFFICER, key(), small(2571), "\"1\"");
    assertProblem(moved, 409, "plan-exists");
    assertThat(tree(moved).get("detail").stringValue()).contains(first);
    assertThat(tree(get("/plans/" + second, OFFICER)).get("firstFiscalYear").intValue())
        .isEqualTo(2576);
  }

  @Test
  void saysInBothLanguagesWhatIsWrongWithAFile() {
    ObjectNode bad = PlanFiles.small(HUAI_MEK, 2571);
    bad.put("extra", true);
    ((ObjectNode) bad.at("/programme/dimensions/0/groups/0/items/0")).put("kind", "x");
    EntityExchangeResult<byte[]> answer =
        post("/plans/import", OFFICER, key(), PlanFiles.bytes(bad), null);
    assertProblem(answer, 400, "plan-invalid");
    JsonNode errors = tree(answer).get("errors");
    assertThat(errors).hasSize(2);
    errors.forEach(error -> {
      assertThat(error.get("pointer").stringValue()).startsWith("/");
      assertThat(error.get("message").stringValue()).isNotBlank();
      assertThat(error.get("messageTh").stringValue()).isNotBlank();
    });
    assertProblem(
        post("/plans/import", OFFICER, key(), new byte[] {'{'}, null), 400, "plan-not-json");
    assertProblem(
        post("/plans/import", OFFICER, key(), new byte[PlanReader.LARGEST_FILE + 1], null),
        413,
        "plan-too-large");
    assertThat(mongo.count(new Query(), Plan.class)).isZero();
  }

  @Test
  void holdsAPlanOfTwoHundredItems() {
    ObjectNode large = PlanFiles.huaiMekTree();
    ArrayNode items = (ArrayNode) large.at("/programme/dimensions/0/groups/0/subGroups/0/items");
    for (int number = 19; number <= 200; number++) {
      items.add(((ObjectNode) items.get(number % 2)).deepCopy().put("number", number));
    }
    String id = created(OFFICER, PlanFiles.bytes(large));
    assertThat(tree(get("/plans/" + id + "/export.json", OFFICER))).isEqualTo(large);
    assertThat(tree(get("/plans/" + id, OFFICER)).at("/totals/items").intValue()).isEqualTo(200);
  }

  @Test
  void describesItsRoutes() {
    JsonNode description = tree(get("/plans/openapi.json", null));
    assertThat(description.get("paths").propertyNames())
        .contains("/plans/import", "/plans/{id}", "/plans/{id}/export.json");
  }
}
