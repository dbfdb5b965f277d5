package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What became of the plan, and who has not said so (รายงานผลตามแผนและรายการที่ล่าช้า). */
final class ProgressChapter implements Chapter {

  private static final int ITEM = 1;
  private static final String PROVINCE = "46";
  private static final String REPORT =
      """
      {"state": "in-progress",
       "outputs": [{"text": "จัดกิจกรรมแล้ว 1 ครั้ง"}],
       "remarks": {"suggestions": "ควรจัดในช่วงต้นปีงบประมาณ"}}
      """;

  private final Supplier<String> plan;

  ProgressChapter(Supplier<String> plan) {
    this.plan = plan;
  }

  /** A time in which reports on a fiscal year are taken. */
  private record Window(int fiscalYear, int months) {

    String of(String plan) {
      return "/plans/" + plan + "/items/" + ITEM + "/progress/" + fiscalYear + "/" + months;
    }
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    String progress = "/plans/" + plan.get() + "/progress";
    Optional<Window> open =
        steps.quietly(() -> openWindow(cast.anybody().get(progress).expect(200).body()));
    if (open.isEmpty()) {
      steps.tell("ขณะนี้ไม่มีรอบที่เปิดรับรายงาน · no reporting window is open today");
      return;
    }
    steps.step(
        "เจ้าหน้าที่รายงานผลการดำเนินงานรายการที่ 1 รอบ "
            + open.get().months()
            + " เดือน ปีงบประมาณ "
            + open.get().fiscalYear(),
        "The officer reports on item 1 for the window of "
            + open.get().months()
            + " months, fiscal year "
            + open.get().fiscalYear(),
        () -> report(cast.officer(HUAI_MEK), open.get().of(plan.get())));
    steps.step(
        "ประชาชนเห็นความก้าวหน้าของแผนแต่ละรายการเทียบกับงบประมาณ",
        "Anybody sees each item's progress beside its budget",
        () ->
            requireReported(
                cast.anybody()
                    .get(progress + "?fiscalYear=" + open.get().fiscalYear())
                    .expect(200)
                    .body()));
    JsonNode late =
        steps.step(
            "จังหวัดเห็นว่าหน่วยงานใดยังไม่ส่งรายงาน",
            "The province sees who has not reported",
            () ->
                cast.provincialOfficer(PROVINCE)
                    .get("/plans/provinces/" + PROVINCE + "/progress/late")
                    .expect(200)
                    .body());
    late.path("items")
        .forEach(one ->
            steps.tell(
                "%s ขาดรายงาน %d จาก %d · %2$d of %3$d reports missing"
                    .formatted(
                        one.path("localGovernment").asString(""),
                        one.path("missing").asInt(0),
                        one.path("due").asInt(0))));
  }

  private static Optional<Window> openWindow(JsonNode progress) {
    int year = progress.path("fiscalYear").asInt(0);
    return progress
        .path("windows")
        .valueStream()
        .filter(window -> window.path("status").asString("").equals("open"))
        .findFirst()
        .map(window -> new Window(year, window.path("window").asInt(0)));
  }

  private static JsonNode report(Api officer, String path) throws Exception {
    Api.Answer known = officer.get(path).expect(200);
    if (known.body().has("report")) {
      return known.body();
    }
    return officer.putNew(path, REPORT).expect(201).body();
  }

  private static JsonNode requireReported(JsonNode progress) {
    boolean shown =
        progress
            .path("dimensions")
            .valueStream()
            .flatMap(dimension -> dimension.path("items").valueStream())
            .anyMatch(item ->
                item.path("number").asInt(0) == ITEM
                    && item.path("state").asString("").equals("in-progress"));
    if (!shown) {
      throw new IllegalStateException("the report is not shown: " + progress);
    }
    return progress;
  }
}
