package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenPagesTests extends RunningPortal {

  private static final String FORM = "/local-governments/5460802/complain";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/|บอกท้องถิ่นของคุณ",
        "/en/|Tell your local government",
        "/local-governments|ค้นหาหน่วยงานท้องถิ่น",
        "/en/local-governments|Find a local government",
        "/local-governments/5460802|เทศบาลตำบลห้วยเม็ก",
        "/en/local-governments/5460802|Huai Mek Subdistrict Municipality",
        "/local-governments/5460802/complain|รายละเอียด",
        "/en/local-governments/5460802/complain|Details",
        "/local-governments/5460802/plan|ยังไม่มีแผนที่ประกาศ",
        "/en/local-governments/5460802/plan|No announced plan yet",
        "/local-governments/5460802/risk-assessment|แผนภูมิความเสี่ยง",
        "/en/local-governments/5460802/risk-assessment|Likelihood 2, impact 5",
        "/local-governments/5460802/risk-assessment?fiscalYear=2566|ให้ระดับเป็นคำ",
        "/en/local-governments/5460802/risk-assessment?fiscalYear=2566|Level given as a word",
        "/local-governments/5800106/risk-assessment|ยังไม่มีการประเมินที่เผยแพร่",
        "/en/local-governments/5800106/risk-assessment|No published assessment yet",
        "/local-governments/5460802/ita|ยังไม่มีผล ITA ทางการ",
        "/en/local-governments/5460802/ita|No official ITA result yet",
        "/local-governments/5800106/ita|ต้องปรับปรุงโดยด่วน",
        "/en/local-governments/5800106/ita?year=2566|Must improve",
        "/survey|รหัสตอบแบบสำรวจ",
        "/en/survey|Survey code",
        "/survey/thanks|ขอบคุณที่ตอบแบบสำรวจ",
        "/en/survey/thanks|Thank you for answering",
        "/ita/frameworks|กรอบการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗",
        "/en/ita/frameworks/2569|ITA framework of fiscal year 2569",
        "/local-governments/5460802/statistics?fiscalYear=2569|ประเภทอื่นที่รวมไว้ด้วยกัน",
        "/en/local-governments/5460802/statistics?fiscalYear=2569|Other categories together",
        "/status|ใส่รหัสใบรับเรื่อง",
        "/en/status|Enter the receipt code",
        "/ledger|1,234",
        "/en/ledger|Entries in the ledger",
        "/ledger/verify?event=event-77|เหตุการณ์นี้อยู่ในบัญชีจริง",
        "/en/ledger/verify?event=event-77|This event is in the ledger"
      })
  void speaksBothLanguages(String path, String text) {
    var answer = visitor().get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains(text).doesNotContain("??");
    assertThat(answer.page().selectFirst("html").attr("lang"))
        .isEqualTo(path.startsWith("/en/") ? "en" : "th");
  }

  @Test
  void keepsTheLanguageInEveryLinkOfAPage() {
    var page = visitor().get("/en/local-governments/5460802").page();
    assertThat(page.select("main a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(h -> h.startsWith("/en/"));
    assertThat(page.selectFirst(".languages a").attr("href"))
        .isEqualTo("/local-governments/5460802");
    assertThat(visitor().get("/ledger?event=x").page().selectFirst(".languages a").attr("href"))
        .isEqualTo("/en/ledger?event=x");
  }

  @Test
  void sendsTheBareEnglishPrefixToTheEnglishLandingPage() {
    assertThat(visitor().get("/en").path()).isEqualTo("/en/");
  }

  @Test
  void findsLocalGovernmentsByThaiOrEnglishNameAndPages() {
    assertThat(
            visitor()
                .get(
                    "/local-governments?q=ห้วยเม็ก"
                        .replace(
                            "ห้วยเม็ก",
                            "%E0%B8%AB%E0%B9%89%E0%B8%A7%E0%B8%A2%E0%B9%80%E0%B8%A1%E0%B9%87%E0%B8%81"))
                .text())
        .contains("เทศบาลตำบลห้วยเม็ก", "แสดง 1–1 จากทั้งหมด 1 แห่ง");
    var first = visitor().get("/en/local-governments?q=nong");
    assertThat(first.text()).contains("Showing 1–20 of 40");
    var next = first.page().selectFirst("a[rel=next]").attr("href");
    assertThat(visitor().get(next).text()).contains("Showing 21–40 of 40");
  }

  @Test
  void saysWhenNothingIsFound() {
    assertThat(visitor().get("/local-governments?q=zzz").text()).contains("ไม่พบ “zzz”");
  }

  @Test
  void escapesWhatWasTyped() {
    var answer = visitor().get("/local-governments?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(answer.http().body()).doesNotContain("<script>alert");
  }

  @Test
  void filesAComplaintWithoutScriptsAndShowsTheReceiptOnce() {
    var citizen = visitor();
    var form = citizen.get(FORM);
    var key = form.page().selectFirst("input[name=key]").attr("value");
    var receipt =
        citizen.submit(
            form,
            "/complain",
            Map.of("subject", " ไฟดับ ", "details", "หนึ่ง\r\nสอง", "place", ""));
    assertThat(receipt.status()).isEqualTo(200);
    assertThat(receipt.page().select(".code span").eachText())
        .containsExactly("4821", "0937", "5514", "7760", "2318", "9045", "6672");
    assertThat(receipt.text()).contains("เก็บรหัสนี้ไว้", "ความเห็นเบื้องต้น");
    assertThat(receipt.page().select(".languages")).as("would lose the receipt").isEmpty();
    assertThat(receipt.http().uri().toString()).doesNotContain("4821");
    assertThat(receipt.page().select("a").eachAttr("href")).noneMatch(a -> a.contains("4821"));
    assertThat(PLATFORM.idempotencyKeys()).containsExactly(UUID.fromString(key).toString());
    assertThat(PLATFORM.filedComplaints().getFirst())
        .isEqualTo(
            Map.of(
                "localGovernment", "5460802",
                "kind", "general",
                "subject", "ไฟดับ",
                "details", "หนึ่ง\nสอง"));
  }

  @Test
  void usesTheSameKeyWhenTheSameFormIsSentAgain() {
    var citizen = visitor();
    var form = citizen.get(FORM);
    var fields = Map.of("subject", "ก", "details", "ข");
    citizen.submit(form, "/complain", fields);
    citizen.submit(form, "/complain", fields);
    assertThat(PLATFORM.idempotencyKeys()).hasSize(2);
    assertThat(PLATFORM.idempotencyKeys().getFirst())
        .isEqualTo(PLATFORM.idempotencyKeys().getLast());
  }

  @Test
  void takesTheLineBreaksOfWordProcessorsForLineBreaks() {
    var citizen = visitor();
    citizen.submit(
        citizen.get(FORM), "/complain", Map.of("subject", "ไฟดับ", "details", "หนึ่ง\u000Bสอง"));
    assertThat(PLATFORM.filedComplaints().getFirst().get("details")).isEqualTo("หนึ่ง\nสอง");
  }

  @Test
  void namesWhatIsMissingAndKeepsWhatWasTyped() {
    var citizen = visitor();
    var again =
        citizen.submit(citizen.get(FORM), "/complain", Map.of("subject", "ไฟดับ", "details", " "));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select(".errors a").eachAttr("href")).containsExactly("#details");
    assertThat(again.page().selectFirst("#details").attr("aria-invalid")).isEqualTo("true");
    assertThat(again.page().selectFirst("#details").attr("aria-describedby"))
        .contains("details-wrong");
    assertThat(again.page().selectFirst("#subject").attr("value")).isEqualTo("ไฟดับ");
    assertThat(again.page().title()).startsWith("มีข้อผิดพลาด");
    assertThat(PLATFORM.filedComplaints()).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    var citizen = visitor();
    var again =
        citizen.submit(
            citizen.get("/en" + FORM),
            "/complain",
            Map.of("subject", "x".repeat(201), "details", "d"));
    assertThat(again.text()).contains("Too long: at most 200 characters");
  }

  @Test
  void showsWhatTheServiceRefusedInTheReadersLanguage() {
    var citizen = visitor();
    var fields = Map.of("subject", "ปฏิเสธ", "details", "ข");
    assertThat(citizen.submit(citizen.get(FORM), "/complain", fields).text())
        .contains("กรุณาเขียนรายละเอียดเพิ่ม");
    assertThat(citizen.submit(citizen.get("/en" + FORM), "/complain", fields).text())
        .contains("Please say more.");
  }

  @Test
  void showsTheStatusToTheHolderOfTheReceipt() {
    var citizen = visitor();
    var thaiDigits = "๔๘๒๑ ๐๙๓๗ ๕๕๑๔ ๗๗๖๐ ๒๓๑๘ ๙๐๔๕ ๖๖๗๒";
    var status = citizen.submit(citizen.get("/status"), "/status", Map.of("receipt", thaiDigits));
    assertThat(status.status()).isEqualTo(200);
    assertThat(status.text()).contains("กำลังดำเนินการ", "กองช่างจะเข้าตรวจสอบ", "ลำดับเหตุการณ์");
    assertThat(status.path()).isEqualTo("/status");
    assertThat(citizen.cookies()).isEmpty();
  }

  @Test
  void saysThatAReceiptIsUnknown() {
    var citizen = visitor();
    var again = citizen.submit(citizen.get("/en/status"), "/status", Map.of("receipt", "1234"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("There is no case with this code");
    assertThat(citizen.submit(citizen.get("/status"), "/status", Map.of("receipt", " ")).text())
        .contains("กรุณาใส่รหัสใบรับเรื่อง");
  }

  @Test
  void readsTheAnnouncedPlanWithItsSums() {
    PLATFORM.announcePlan(true);
    var page = visitor().get("/local-governments/5460802/plan").page();
    assertThat(page.select(".items > li")).hasSize(18);
    assertThat(page.select("tfoot td").eachText())
        .containsExactly("60,000", "60,000", "60,000", "40,000", "60,000", "280,000");
    assertThat(page.select("tbody[role=rowgroup] tr").get(1).select("td").eachText())
        .as("a dimension without any budget")
        .containsExactly("–", "–", "–", "–", "–", "–");
    assertThat(page.select("#dimension-2 header").text()).contains("ไม่ใช้งบประมาณ");
    assertThat(page.text()).contains("มิติที่ ๑", "ประกาศแล้ว", "๒๕๖๖");
    var english = visitor().get("/en/local-governments/5460802/plan").text();
    assertThat(english).contains("Building a culture of integrity", "Fiscal years", "2566");
  }

  @Test
  void offersNoComplaintToABodyThatIsNoMore() {
    var page = visitor().get("/local-governments/6100005").page();
    assertThat(page.select("a[href$=/complain]")).isEmpty();
    assertThat(page.text()).contains("สิ้นสภาพ");
  }
}
