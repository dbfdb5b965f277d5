package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the holder of a receipt sees and does, without scripts and without a cookie. */
class ReceiptPagesTests extends RunningPortal {

  @Test
  void showsHowItEndedItsFilesAndWhatCanBeDoneUntilWhen() {
    var status = answered();
    assertThat(status.text())
        .contains(
            "ผล: ดำเนินการแก้ไขแล้ว", "16.59123, 103.23456", "ถังขยะล้น.jpg", "ทำได้ถึงวันที่")
        .contains(
            "ชี้แจงเหตุที่ยังไม่แล้วเสร็จ กำหนดวันใหม่ภายในวันที่ 25 ธันวาคม 2569",
            "รอรถเก็บขยะคันใหม่");
    assertThat(status.page().select("input[name=step]").eachAttr("value"))
        .containsExactly("messages", "rating", "reopening", "appeal");
    assertThat(open().page().select("input[name=step]").eachAttr("value"))
        .containsExactly("messages", "withdrawal");
  }

  @Test
  void tellsHowTheComplaintStandsWithWhichItWasJoined() {
    var status =
        visitor().post("/en/status", Map.of("receipt", PLATFORM.citizens().receiptOfJoined()));
    assertThat(status.page().selectFirst(".note").text())
        .contains("dealt with for both", "answered on 20 Nov 2026", "put right");
  }

  @Test
  void keepsTheReceiptOutOfEveryAddressAndNeedsNoCookie() {
    var citizen = visitor();
    var status =
        citizen.submit(
            citizen.get("/status"),
            "/status",
            Map.of("receipt", PLATFORM.citizens().receiptOfAnswered()));
    for (var name : List.of("href", "action", "src")) {
      assertThat(status.page().select("[" + name + "]").eachAttr(name))
          .noneMatch(address -> address.contains("1357-9024"));
    }
    assertThat(status.path()).isEqualTo("/status");
    assertThat(status.header("Cache-Control")).contains("no-store");
    assertThat(citizen.cookies()).isEmpty();
    assertThat(PLATFORM.calls()).noneMatch(call -> call.contains("1357-9024"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "messages|text|ยังไม่มีใครมา|ส่งข้อความถึงเจ้าหน้าที่แล้ว",
        "withdrawal|why||ถอนเรื่องแล้ว",
        "reopening|why|ขยะล้นอีก|เปิดเรื่องอีกครั้งแล้ว",
        "appeal|why|ไม่ตรงกับที่ร้อง|ส่งอุทธรณ์ต่อจังหวัดแล้ว"
      })
  void takesEachStepWithWhatWasSaid(String step, String name, String said, String done) {
    var citizen = visitor();
    var typed = said == null ? "" : said;
    var after =
        citizen.post(
            "/status", Map.of("receipt", receipt(step), "key", KEY, "step", step, "text", typed));
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.page().selectFirst("[role=status]").text()).isEqualTo(done);
    var words = said == null ? "" : ", " + name + "=" + said;
    assertThat(PLATFORM.citizens().steps())
        .containsExactly("%s %s {receipt=%s%s}".formatted(step, KEY, receipt(step), words));
  }

  @Test
  void ratesOnceAndShowsTheRating() {
    var citizen = visitor();
    var fields =
        Map.of("receipt", PLATFORM.citizens().receiptOfAnswered(), "step", "rating", "stars", "4");
    assertThat(citizen.post("/status", fields).text()).contains("คะแนนที่คุณให้", "4 พอใจ");
    assertThat(PLATFORM.citizens().steps().getFirst()).contains("stars=4");
    var none =
        citizen.post(
            "/status",
            Map.of("receipt", PLATFORM.citizens().receiptOfAnswered(), "step", "rating"));
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.page().select(".errors a").eachAttr("href")).containsExactly("#stars-5");
    assertThat(answered().page().select("[name=stars]")).hasSize(5);
  }

  @Test
  void keepsWhatWasTypedWhenItIsEmptyTooLongOrRefused() {
    var citizen = visitor();
    var missing = citizen.post("/status", message(" "));
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.page().select(".errors a").eachAttr("href"))
        .containsExactly("#messages-text");
    assertThat(citizen.post("/en/status", message("x".repeat(10_001))).text())
        .contains("at most 10,000");
    var refused = citizen.post("/status", message("ชนกัน"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("ข้อความครบจำนวนแล้ว");
    assertThat(refused.page().selectFirst("#messages-text").wholeText()).isEqualTo("ชนกัน");
    assertThat(PLATFORM.citizens().steps()).isEmpty();
  }

  @Test
  void addsFilesFromTheReceiptAndHandsThemOutToKeep() {
    var citizen = visitor();
    var form = citizen.get("/local-governments/5460802/complain");
    var filed = citizen.submit(form, "/complain", Map.of("subject", "ก", "details", "ข"));
    var after = citizen.upload(filed, "/status/files", Map.of(), "photo.jpg", "JPEG");
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.text()).contains("เพิ่มไฟล์แล้ว", "ภาพใหม่.jpg", "1,234 กิโลไบต์");
    assertThat(after.page().select(".code span").eachText())
        .as("the receipt was left for this page and can be noted here as well")
        .startsWith("4821", "0937")
        .hasSize(7);
    var file = citizen.submit(after, "/status/files/f9", Map.of());
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void keepsEachOfTwoFilesThatLookAlike() {
    var citizen = visitor();
    citizen.upload(open(citizen), "/status/files", Map.of(), "image.jpg", "JPEG1", "JPEG2");
    assertThat(PLATFORM.citizens().steps())
        .extracting(step -> step.split(" ")[1])
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void showsWhatWasDoneWhateverIsAnsweredAfterwards() {
    PLATFORM.citizens().leaveAfterTheNextStep();
    var after = visitor().post("/status", message("น้ำยังไม่ไหล"));
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.page().selectFirst("[role=status]").text())
        .isEqualTo("ส่งข้อความถึงเจ้าหน้าที่แล้ว");
  }

  @Test
  void saysWhichFileWasNotTakenAndWhenThereIsNone() {
    var citizen = visitor();
    var status = open(citizen);
    var refused = citizen.upload(status, "/status/files", Map.of(), "virus.exe", "MZ");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().selectFirst(".errors").text())
        .contains("virus.exe: ไม่รับไฟล์ชนิดนี้");
    assertThat(citizen.upload(status, "/status/files", Map.of(), "", "").text())
        .contains("กรุณาเลือกไฟล์ก่อน");
    assertThat(citizen.get("/status/files").path()).isEqualTo("/status");
    assertThat(citizen.post("/status/files", Map.of("receipt", "1234")).status()).isEqualTo(422);
  }

  @Test
  void keepsWhereToTellSomebodyAndForgetsIt() {
    var citizen = visitor();
    var status = open(citizen);
    assertThat(status.page().select("[name=channel]").eachAttr("value"))
        .containsExactly("email", "phone");
    var told =
        citizen.submit(
            status, "/status/notices", Map.of("channel", "phone", "address", "๐๘๑ 234 5678"));
    assertThat(told.text()).contains("จะแจ้งเตือนเมื่อมีความเคลื่อนไหว");
    citizen.submit(told, "/status/notices", Map.of("stop", "yes"));
    assertThat(PLATFORM.citizens().steps())
        .extracting(step -> step.replaceFirst(" [0-9a-f-]{36}", ""))
        .containsExactly(
            "notify {notify={phone=081 234 5678}, receipt=" + PLATFORM.citizens().receipt() + "}",
            "notify {receipt=" + PLATFORM.citizens().receipt() + "}");
    var wrong = citizen.submit(status, "/status/notices", Map.of("address", "a@@b"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().selectFirst("#address-wrong").text()).isEqualTo("มีรูปแบบไม่ถูกต้อง");
    assertThat(citizen.submit(status, "/status/notices", Map.of()).text())
        .contains("กรุณาใส่ที่อยู่ที่จะให้แจ้ง");
    assertThat(citizen.get("/status/notices").path()).isEqualTo("/status");
  }

  @Test
  void explainsThatManyReceiptsAreBeingTried() {
    PLATFORM.fail(429);
    var again = visitor().post("/status", Map.of("receipt", PLATFORM.citizens().receipt()));
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.text()).contains("ป้องกันการเดารหัส");
    assertThat(again.page().selectFirst("#receipt").val()).isEqualTo(PLATFORM.citizens().receipt());
  }

  private static final String KEY = "7f1d2c3b-0000-4000-8000-000000000001";

  private static String receipt(String step) {
    return step.equals("withdrawal")
        ? PLATFORM.citizens().receipt()
        : PLATFORM.citizens().receiptOfAnswered();
  }

  private static Map<String, String> message(String text) {
    return Map.of("receipt", PLATFORM.citizens().receipt(), "step", "messages", "text", text);
  }

  private static Visitor.Answer answered() {
    return visitor().post("/status", Map.of("receipt", PLATFORM.citizens().receiptOfAnswered()));
  }

  private static Visitor.Answer open() {
    return open(visitor());
  }

  private static Visitor.Answer open(Visitor citizen) {
    return citizen.post("/status", Map.of("receipt", PLATFORM.citizens().receipt()));
  }
}
