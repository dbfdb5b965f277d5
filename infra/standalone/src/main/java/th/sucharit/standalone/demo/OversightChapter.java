package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;
import static th.sucharit.standalone.demo.Cast.THA_PHAE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the provincial offices and the national one see of it all (กระดานติดตามของจังหวัด). */
final class OversightChapter implements Chapter {

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    steps.step(
        "เจ้าหน้าที่จังหวัดกาฬสินธุ์เห็นแผน ความเสี่ยง เรื่องร้องเรียน และการเปิดเผยข้อมูลของห้วยเม็ก",
        "Kalasin's provincial officer sees Huai Mek's plan, risks, complaints and disclosure",
        () ->
            row(
                cast.provincialOfficer("46"),
                HUAI_MEK,
                row ->
                    row.at("/plan/state").asString("").equals("announced")
                        && row.at("/risks/state").asString("").equals("published")
                        && row.at("/complaints/received").asInt(0) > 0
                        && row.at("/disclosure/evidenced").asInt(0) > 1));
    steps.step(
        "เจ้าหน้าที่จังหวัดนครศรีธรรมราชเห็นผล ITA ของท่าแพ",
        "Nakhon Si Thammarat's provincial officer sees Tha Phae's ITA result",
        () ->
            row(
                cast.provincialOfficer("80"),
                THA_PHAE,
                row -> row.at("/ita/overall").asString("").equals("68.51")));
    steps.step(
        "จังหวัดหนึ่งไม่เห็นข้อมูลของอีกจังหวัด",
        "One province sees nothing of another",
        () ->
            cast.provincialOfficer("46")
                .get("/oversight/local-governments/" + THA_PHAE)
                .expect(404));
    JsonNode board =
        steps.step(
            "สำนักงานส่วนกลางเห็นทุกหน่วยงานในกระดานเดียว",
            "The national office sees all of them on one board",
            () ->
                cast.provincialOfficer("*")
                    .get("/oversight/local-governments?sort=code")
                    .expect(200)
                    .body()
                    .path("items"));
    for (String line : steps.quietly(() -> table(cast.anybody(), board))) {
      steps.tell(line);
    }
  }

  private static JsonNode row(Api officer, String code, Predicate<JsonNode> wanted)
      throws Exception {
    return Steps.eventually(
            () -> officer.get("/oversight/local-governments/" + code),
            answer -> answer.status() == 200 && wanted.test(answer.body().path(0)))
        .body()
        .path(0);
  }

  private static List<String> table(Api anybody, JsonNode board) throws Exception {
    String codes =
        board
            .valueStream()
            .map(row -> "code=" + row.path("localGovernment").asString(""))
            .collect(Collectors.joining("&"));
    JsonNode names = anybody.get("/registry/local-governments/by-code?" + codes).expect(200).body();
    List<String> lines = new ArrayList<>();
    for (JsonNode row : board) {
      lines.add(line(nameOf(names, row.path("localGovernment").asString("")), row));
    }
    return lines;
  }

  private static String nameOf(JsonNode names, String code) {
    return names
        .valueStream()
        .filter(one -> one.path("code").asString("").equals(code))
        .map(one -> one.at("/name/th").asString(code))
        .findFirst()
        .orElse(code);
  }

  private static String line(String name, JsonNode row) {
    return "%s: แผน %s · เรื่องค้าง %s (เกินกำหนด %s) · เสี่ยง %s · เปิดเผย %s · ITA %s"
        .formatted(
            name,
            row.at("/plan/state").asString("–"),
            row.at("/complaints/open"),
            row.at("/complaints/late"),
            risks(row.path("risks")),
            row.has("disclosure")
                ? row.at("/disclosure/evidenced") + "/" + row.at("/disclosure/items")
                : "–",
            row.has("ita")
                ? row.at("/ita/overall").asString("") + " " + row.at("/ita/level").asString("")
                : "–");
  }

  private static String risks(JsonNode risks) {
    String told =
        risks
            .path("levels")
            .valueStream()
            .filter(level -> level.path("risks").asInt(0) > 0)
            .map(level -> level.path("level").asString("") + " " + level.path("risks"))
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "–" : told;
  }
}
