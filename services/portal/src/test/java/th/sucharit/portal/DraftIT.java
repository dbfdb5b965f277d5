package th.sucharit.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was typed outlives a reload and an ended sign-in, and nothing longer than it should. */
class DraftIT extends BrowserTest {

  private static final String ITEM = "/officer/plan/plan-huai-mek/edit/items/16";
  private static final String NOTICE = "[data-draft-notice]";

  @AfterEach
  void closeWindows() {
    closePages();
  }

  @Test
  void aCitizensDraftSurvivesAReloadButNotTheWindowAndNeverHoldsTheContact() {
    var page = phone();
    page.navigate(FORM);
    page.fill("#subject", "ไฟถนนดับ");
    page.fill("#details", "บรรทัดหนึ่ง\nบรรทัดสอง");
    page.fill("#contact", "081-234-5678");
    page.reload();
    assertThat(page.locator("[data-draft-notice]")).containsText("มีร่างที่ยังไม่ได้บันทึก");
    assertThat(page.locator("#details")).hasValue("");
    page.click("[data-draft-restore]");
    assertThat(page.locator("#details")).hasValue("บรรทัดหนึ่ง\nบรรทัดสอง");
    assertThat(page.locator("#contact")).hasValue("");
    assertThat((String) page.evaluate("() => JSON.stringify(sessionStorage)"))
        .contains("บรรทัดสอง")
        .doesNotContain("081");
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    var other = page.context().newPage();
    other.navigate(FORM);
    assertThat(other.locator("[data-draft-notice]")).isHidden();
    page.reload();
    page.click("[data-draft-discard]");
    page.reload();
    assertThat(page.locator("[data-draft-notice]")).isHidden();
    assertThat(page.locator("#subject")).hasValue("");
  }

  @Test
  void theQuestionsOfTheCategoryComeBackWithTheDraft() {
    var page = phone();
    page.navigate(FORM);
    page.selectOption("#category", "lighting");
    page.fill("#answers-pole", "12");
    page.fill("#subject", "ไฟถนนดับ");
    page.reload();
    assertThat(page.locator("#answers-pole")).hasCount(0);
    page.click("[data-draft-restore]");
    assertThat(page.locator("#answers-pole")).hasValue("12");
    assertThat(page.locator("#category")).hasValue("lighting");
    assertThat(page.locator("#subject")).hasValue("ไฟถนนดับ");
  }

  @Test
  void theDraftIsForgottenOnceSent() {
    var page = phone();
    Scene.RECEIPT.show(page, PLATFORM, false);
    assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    page.navigate(FORM);
    assertThat(page.locator("[data-draft-notice]")).isHidden();
    assertThat(page.locator("#subject")).hasValue("");
  }

  @Test
  void anOfficersDraftOutlivesTheSignInAndEndsWhenSaved() {
    var page = phone();
    page.navigate(ITEM);
    page.fill("#period", "ทั้งปี");
    page.context().clearCookies();
    page.navigate(ITEM);
    assertThat(page.locator(NOTICE)).containsText("มีร่างที่ยังไม่ได้บันทึก");
    assertThat(page.locator("#period")).not().hasValue("ทั้งปี");
    page.click("[data-draft-restore]");
    assertThat(page.locator("#period")).hasValue("ทั้งปี");
    page.click("#part > .buttons button");
    page.waitForURL("**done=saved");
    assertThat(drafts(page)).isEqualTo(0);
    page.navigate(ITEM);
    assertThat(page.locator(NOTICE)).isHidden();
    assertThat(page.locator("#period")).hasValue("ทั้งปี");
  }

  @Test
  void aDraftOfAnEarlierRevisionOverwritesNothingUnseen() {
    var page = phone();
    page.navigate(ITEM);
    page.fill("#title", "ชื่อที่ฉันพิมพ์");
    PLATFORM.revisePlan(content -> content.at("/cover").asObject().put("dated", "เมษายน"));
    page.reload();
    page.click("[data-draft-restore]");
    page.click("#part > .buttons button");
    page.waitForSelector(".note.warning >> text=มีผู้อื่นบันทึกแผนก่อนคุณ");
    assertThat(page.locator("#title")).hasValue("ชื่อที่ฉันพิมพ์");
    page.click("#part > .buttons button");
    page.waitForURL("**done=saved");
    assertThat(PLATFORM.planContent().at("/cover/dated").stringValue()).isEqualTo("เมษายน");
  }

  @Test
  void aRefusedFormKeepsItsDraftAndSigningOutForgetsIt() {
    var page = phone();
    page.navigate(ITEM);
    page.fill("#budget-2569", "x");
    page.click("#part > .buttons button");
    page.waitForSelector(".errors");
    assertThat(drafts(page)).isEqualTo(1);
    page.click(".desk button");
    page.waitForURL("**/");
    assertThat(drafts(page)).isEqualTo(0);
  }

  @Test
  void rowsThatThePageDoesNotHaveComeBackToo() {
    var page = desktop();
    page.navigate(ITEM);
    var rows = page.locator("[id$=-metric]").count();
    page.click("button[value=indicators]");
    page.fill("#indicators-" + rows + "-metric", "จำนวนผู้เข้าร่วม");
    page.navigate(ITEM);
    assertThat(page.locator("[id$=-metric]")).hasCount(rows);
    page.click("[data-draft-restore]");
    assertThat(page.locator("#indicators-" + rows + "-metric")).hasValue("จำนวนผู้เข้าร่วม");
  }

  private static Object drafts(Page page) {
    return page.evaluate("() => localStorage.length");
  }
}
