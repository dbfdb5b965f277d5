package th.sucharit.standalone.demo;

import static th.sucharit.standalone.demo.Cast.HUAI_MEK;

import java.io.IOException;
import java.util.Map;

/** A citizen of Huai Mek complains and is answered (เรื่องร้องเรียนของประชาชน). */
final class ComplaintChapter implements Chapter {

  private Filing filing = new Filing("", "", "");

  /**
   * A complaint as its complainant knows it.
   *
   * @param event id of the event by which the ledger proves the filing
   */
  record Filing(String id, String receipt, String event) {}

  /** The complaint that was filed; known once the chapter was played. */
  Filing filing() {
    return filing;
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    filing =
        steps.step(
            "ประชาชนร้องเรียนโดยไม่ต้องแสดงตน ได้รับใบรับเรื่อง",
            "A citizen files a complaint anonymously and gets a receipt",
            () -> file(cast.anybody()));
    steps.step(
        "เจ้าหน้าที่รับเรื่อง ตอบผู้ร้อง แจ้งผลและยุติเรื่อง",
        "The officer accepts the case, replies and resolves it",
        () -> handle(cast.officer(HUAI_MEK), filing.id()));
    steps.step(
        "ประชาชนติดตามผลด้วยใบรับเรื่อง เห็นว่ายุติแล้ว",
        "The citizen sees by receipt that the case is resolved",
        () -> resolvedFor(cast.anybody(), filing.receipt()));
    steps.step(
        "เจ้าหน้าที่บันทึกเรื่องที่มาทางจดหมายเมื่อปีงบประมาณ 2568 และยุติเรื่อง",
        "The officer enters a letter of fiscal year 2568 at the desk and resolves it",
        () -> handle(cast.officer(HUAI_MEK), enterLetter(cast.officer(HUAI_MEK))));
  }

  private static Filing file(Api anybody) throws Exception {
    Api.Answer answer =
        Steps.eventually(
            () ->
                anybody.post(
                    "/complaints",
                    Map.of(
                        "localGovernment", HUAI_MEK,
                        "kind", "general",
                        "subject", "ไฟถนนดับหน้าตลาดห้วยเม็ก",
                        "details", "ไฟส่องสว่างหน้าตลาดดับมาสามคืน ขอให้เทศบาลตรวจสอบและซ่อม",
                        "place", "หน้าตลาดห้วยเม็ก")),
            // The registry's event may still be on its way to the complaints service.
            result -> result.status() != 404);
    answer.expect(201);
    return new Filing(
        answer.text("id"),
        answer.text("receipt"),
        answer.body().path("ledger").path("event").asString(""));
  }

  private static String enterLetter(Api officer) throws Exception {
    return officer
        .post(
            "/complaints/desk",
            Map.of(
                "channel", "letter",
                "receivedOn", "2025-03-05",
                "subject", "ถนนหน้าวัดเป็นหลุม",
                "details", "ถนนหน้าวัดเป็นหลุมลึก รถจักรยานยนต์ล้มบ่อย"))
        .expect(201)
        .text("id");
  }

  private static Api.Answer handle(Api officer, String id)
      throws IOException, InterruptedException {
    String complaint = "/complaints/" + id;
    change(officer, complaint, "/accept", Map.of());
    change(officer, complaint, "/reply", Map.of("text", "กองช่างจะเข้าตรวจสอบภายในวันพรุ่งนี้"));
    return change(
        officer,
        complaint,
        "/resolve",
        Map.of("outcome", "acted", "text", "ดำเนินการซ่อมเรียบร้อยแล้ว"));
  }

  private static Api.Answer change(
      Api officer, String complaint, String step, Map<String, String> body)
      throws IOException, InterruptedException {
    String version = officer.get(complaint).expect(200).etag();
    return officer.change(complaint + step, body, version).expect(200);
  }

  private static Api.Answer resolvedFor(Api anybody, String receipt) throws Exception {
    Api.Answer status =
        anybody.post("/complaints/receipts/status", Map.of("receipt", receipt)).expect(200);
    if (!status.text("status").equals("resolved")) {
      throw new IllegalStateException("the status is " + status.text("status"));
    }
    return status;
  }
}
