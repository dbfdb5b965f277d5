package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The corruption risks that Huai Mek's plan names (ความเสี่ยงการทุจริตของห้วยเม็ก). */
final class RiskChapter implements Chapter {

  private static final String RISKS =
      "services/risk-assessment/src/main/resources/demo/risk-huai-mek-2566.json";
  private static final int FISCAL_YEAR = 2566;
  private static final int RISKS_IN_THE_PAPER = 9;

  private final Path root;

  RiskChapter(Path root) {
    this.root = root;
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    String assessment =
        steps.step(
            "บันทึกการประเมินความเสี่ยงการทุจริตของห้วยเม็ก 9 ประเด็น ตามระดับที่เอกสารระบุ",
            "Huai Mek's nine corruption risks are entered with the levels its paper gives in words",
            () -> enter(cast.officer(HUAI_MEK)));
    steps.step(
        "เสนอ อนุมัติ และเผยแพร่ผลการประเมินความเสี่ยง",
        "The assessment is submitted, approved and published",
        () ->
            Progression.of(cast.officer(HUAI_MEK), "/risk-assessment/assessments/" + assessment)
                .when("draft", cast.officer(HUAI_MEK), "/submit")
                .when("submitted", cast.executive(HUAI_MEK), "/approve")
                .when("approved", cast.officer(HUAI_MEK), "/publish")
                .expect("published"));
  }

  private String enter(Api officer) throws Exception {
    String list = "/risk-assessment/local-governments/" + HUAI_MEK + "/assessments";
    Api.Answer known = Steps.eventually(() -> officer.get(list), answer -> answer.status() == 200);
    for (JsonNode one : known.body().path("items")) {
      if (one.path("fiscalYear").asInt(0) == FISCAL_YEAR) {
        return one.path("id").asString("");
      }
    }
    Api.Answer entered =
        officer
            .postJson("/risk-assessment/assessments", Files.readString(root.resolve(RISKS)))
            .expect(201);
    if (entered.body().path("risks").size() != RISKS_IN_THE_PAPER) {
      throw new IllegalStateException("not the risks of the paper: " + entered.body());
    }
    return entered.text("id");
  }
}
