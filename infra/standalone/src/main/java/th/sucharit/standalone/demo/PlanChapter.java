package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Huai Mek's real five-year plan, from the paper to the public (แผนของเทศบาลตำบลห้วยเม็ก). */
final class PlanChapter implements Chapter {

  private static final String PLAN =
      "services/plans/src/main/resources/demo/plan-huai-mek-2566-2570.json";

  private final Path root;
  private String plan = "";

  PlanChapter(Path root) {
    this.root = root;
  }

  /** The plan's id; known once the chapter was played. */
  String plan() {
    return plan;
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    plan =
        steps.step(
            "นำเข้าแผนปฏิบัติการป้องกันการทุจริตของห้วยเม็ก พ.ศ. 2566-2570",
            "Huai Mek's five-year plan is imported through the gateway",
            () ->
                PlanImport.run(
                    cast.officer(HUAI_MEK), HUAI_MEK, Files.readString(root.resolve(PLAN))));
    steps.step(
        "อ่านแผนกลับมาได้ครบถ้วน",
        "The plan is read back",
        () -> readBack(cast.officer(HUAI_MEK), plan));
    steps.step(
        "เจ้าหน้าที่เสนอแผน ผู้บริหารอนุมัติ แล้วประกาศใช้",
        "The officer submits the plan, the executive approves it, it is announced",
        () -> announce(cast, "/plans/" + plan));
    steps.step(
        "ประชาชนอ่านแผนที่ประกาศใช้แล้ว",
        "Anybody reads the announced plan",
        () -> cast.anybody().get("/plans/" + plan).expect(200));
  }

  private static JsonNode readBack(Api officer, String plan) throws Exception {
    JsonNode body = officer.get("/plans/" + plan).expect(200).body();
    boolean complete =
        body.path("localGovernment").asString("").equals(HUAI_MEK)
            && body.path("firstFiscalYear").asInt(0) == 2566
            && body.path("lastFiscalYear").asInt(0) == 2570
            && body.path("dimensions").size() == 4;
    if (!complete) {
      throw new IllegalStateException("this is not the plan of Huai Mek: " + body);
    }
    return body;
  }

  private static Api.Answer announce(Cast cast, String plan) throws Exception {
    return Progression.of(cast.officer(HUAI_MEK), plan)
        .when("draft", cast.officer(HUAI_MEK), "/submit")
        .when("submitted", cast.executive(HUAI_MEK), "/approve")
        .when("approved", cast.officer(HUAI_MEK), "/announce")
        .expect("announced");
  }
}
