package th.sucharit.standalone.demo;

import tools.jackson.databind.JsonNode;

/** Imports a plan, or finds it when an earlier demonstration imported it. */
final class PlanImport {

  private PlanImport() {}

  /** The id of the plan. */
  static String run(Api officer, String localGovernment, String document) throws Exception {
    String plans = "/plans/local-governments/" + localGovernment + "/plans";
    for (JsonNode plan : officer.get(plans).body().path("items")) {
      if (plan.path("firstFiscalYear").asInt(0) == 2566) {
        return plan.path("id").asString("");
      }
    }
    return Steps.eventually(
            () -> officer.postJson("/plans/import", document),
            // The registry's event may still be on its way to the plans service.
            answer -> answer.status() != 404)
        .expect(201)
        .text("id");
  }
}
