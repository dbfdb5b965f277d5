package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;
import static th.sucharit.standalone.demo.Cast.PHANGAT;
import static th.sucharit.standalone.demo.Cast.THAT_NA_WENG;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What was announced shows up as disclosed, without anybody entering it again (การเปิดเผยข้อมูล).
 */
final class DisclosureChapter implements Chapter {

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    steps.step(
        "แผนที่ประกาศเติมข้อแผนป้องกันการทุจริตในรายการปี 2569 เอง",
        "The announced plan fills its item of the 2569 checklist by itself",
        () -> filled(cast, 2569, "action-plan"));
    steps.step(
        "ผลการประเมินความเสี่ยงที่เผยแพร่เติมข้อของปี 2566 เอง",
        "The published risk assessment fills its item of the 2566 checklist by itself",
        () -> filled(cast, 2566, "risk-assessment"));
    steps.step(
        "สถิติเรื่องร้องเรียนปี 2568 เติมข้อของปี 2569 เอง",
        "The complaint statistics of 2568 fill their item of the 2569 checklist by themselves",
        () -> filled(cast, 2569, "complaint-statistics"));
    JsonNode checklist =
        steps.step(
            "เจ้าหน้าที่กรอกที่อยู่เว็บของข้อมูลโครงสร้างหน่วยงาน",
            "The officer enters where the organisation structure can be read",
            () -> enter(cast.officer(HUAI_MEK)));
    steps.tell(
        "%s/%s ข้อ · items with evidence; คะแนน OIT คาดการณ์ · predicted OIT %s"
            .formatted(
                checklist.at("/score/evidenced"),
                checklist.at("/score/items"),
                checklist.at("/score/predictedOit").asString("")));
    steps.step(
        "ธาตุนาเวงและพะงาดเปิดรายการตรวจของตน",
        "That Na Weng and Phangat open their checklists",
        () -> {
          open(cast.officer(THAT_NA_WENG), THAT_NA_WENG);
          return open(cast.officer(PHANGAT), PHANGAT);
        });
  }

  private static JsonNode filled(Cast cast, int year, String theme) throws Exception {
    String path = "/disclosure/local-governments/" + HUAI_MEK + "/checklists/" + year;
    Predicate<JsonNode> isFilled =
        item ->
            contains(item.path("themes"), theme) && contains(item.path("evidencedBy"), "platform");
    return Steps.eventually(
            () -> cast.anybody().get(path),
            answer -> answer.body().path("items").valueStream().anyMatch(isFilled))
        .body();
  }

  private static JsonNode enter(Api officer) throws Exception {
    String path = "/disclosure/local-governments/" + HUAI_MEK + "/checklists/2569";
    Api.Answer seen = officer.get(path).expect(200);
    String item =
        seen.body()
            .path("items")
            .valueStream()
            .filter(one -> contains(one.path("themes"), "structure"))
            .findFirst()
            .orElseThrow()
            .path("code")
            .asString("");
    return officer
        .put(
            path + "/items/" + item + "/evidence",
            Map.of(
                "addresses",
                List.of(
                    Map.of(
                        "url", "https://www.example.com/huai-mek/structure",
                        "title", "โครงสร้างการแบ่งส่วนราชการ (ตัวอย่าง)"))),
            seen.etag())
        .expect(200)
        .body();
  }

  private static Api.Answer open(Api officer, String code) throws Exception {
    Api.Answer answer =
        Steps.eventually(
            () ->
                officer.post(
                    "/disclosure/local-governments/" + code + "/checklists/2569", Map.of()),
            result -> result.status() != 404);
    return answer.status() == 200 ? answer : answer.expect(201);
  }

  private static boolean contains(JsonNode list, String word) {
    return list.valueStream().anyMatch(one -> one.asString("").equals(word));
  }
}
