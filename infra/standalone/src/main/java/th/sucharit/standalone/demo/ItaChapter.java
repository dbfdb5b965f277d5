package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.THA_PHAE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tha Phae's real ITA results of two years (ผล ITA ของเทศบาลตำบลท่าแพ). */
final class ItaChapter implements Chapter {

  private static final String ASSESSMENTS =
      "/ita-reporting/local-governments/" + THA_PHAE + "/assessments/";

  private final Path root;

  ItaChapter(Path root) {
    this.root = root;
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    steps.step(
        "ท่าแพบันทึกคะแนน ITA ปี 2566 และยืนยันผล: คำนวณได้ 74.73 ประกาศ 74.74",
        "Tha Phae enters ITA 2566 and makes it official: recomputed 74.73, official 74.74",
        () -> official(cast, 2566, "74.73", "74.74"));
    JsonNode second =
        steps.step(
            "ท่าแพบันทึกคะแนน ITA ปี 2567 และยืนยันผล: คำนวณได้ 68.50 ประกาศ 68.51",
            "Tha Phae enters ITA 2567 and makes it official: recomputed 68.50, official 68.51",
            () -> official(cast, 2567, "68.50", "68.51"));
    steps.tell(
        "ระดับ · level: "
            + second.at("/level/name/th").asString("")
            + " · "
            + second.at("/level/name/en").asString(""));
  }

  private JsonNode official(Cast cast, int year, String recomputed, String official)
      throws Exception {
    Api officer = cast.officer(THA_PHAE);
    String path = ASSESSMENTS + year;
    if (officer.get(path).status() == 404) {
      String scores =
          Files.readString(
              root.resolve(
                  "services/ita-reporting/src/main/resources/demo/ita-tha-phae-" + year + ".json"));
      Steps.eventually(() -> officer.putNew(path + "/scores", scores), put -> put.status() != 404)
          .expect(201);
    }
    Api.Answer entered = officer.get(path).expect(200);
    if (!entered.body().at("/official/confirmed").asBoolean(false)) {
      cast.executive(THA_PHAE)
          .change(
              path + "/make-official",
              Map.of("source", "รายงานผลการประเมิน ITA ของเทศบาลตำบลท่าแพ"),
              entered.etag())
          .expect(200);
    }
    JsonNode body = cast.anybody().get(path).expect(200).body();
    if (!body.at("/recomputed/overall").asString("").equals(recomputed)
        || !body.at("/official/overall").asString("").equals(official)) {
      throw new IllegalStateException("other scores than the paper's: " + body);
    }
    return body;
  }
}
