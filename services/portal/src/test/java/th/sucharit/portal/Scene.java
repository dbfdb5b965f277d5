package th.sucharit.portal;

import static th.sucharit.portal.Ways.asProvince;
import static th.sucharit.portal.Ways.at;
import static th.sucharit.portal.Ways.officerAt;
import static th.sucharit.portal.Ways.send;
import static th.sucharit.portal.Ways.statusOf;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import th.sucharit.portal.fake.FakePlatform;

/** Every page of the portal in every state that looks different, and how to get there. */
enum Scene {
  LANDING(at("/")),
  SEARCH(at("/local-governments?q=nong")),
  SEARCH_NOTHING(at("/local-governments?q=zzz")),
  LOCAL_GOVERNMENT(at("/local-governments/5460802")),
  LOCAL_GOVERNMENT_ENDED(at("/local-governments/6100005")),
  FORM(at(BrowserTest.FORM)),
  FORM_REFUSED(at(BrowserTest.FORM).andThen((page, prefix) -> send(page, ".errors"))),
  FORM_ASKING(
      at(BrowserTest.FORM + "?category=lighting").andThen((page, prefix) -> page.click("summary"))),
  FORM_CROWDED(
      platform -> platform.citizens().overrun(),
      at(BrowserTest.FORM + "?category=lighting")
          .andThen((page, prefix) -> {
            page.fill("#subject", "ไฟถนนดับ");
            page.fill("#details", "ดับมาสองสัปดาห์แล้ว");
            send(page, ".note.warning[role=alert]");
          })),
  RECEIPT(
      at(BrowserTest.FORM)
          .andThen((page, prefix) -> {
            page.fill("#subject", "ไฟถนนดับ");
            page.fill("#details", "ดับมาสองสัปดาห์แล้ว");
            send(page, ".code");
          })),
  STATUS_FORM(at("/status")),
  STATUS_UNKNOWN(statusOf("1", ".errors")),
  STATUS(statusOf("4821 0937 5514 7760 2318 9045 6672", ".timeline")),
  STATUS_ANSWERED(
      statusOf("1357 9024 6801 2345 6789 0123 4567", ".timeline")
          .andThen((page, prefix) -> page.click("details.rare >> nth=0 >> summary"))),
  STATISTICS(at("/local-governments/5460802/statistics?fiscalYear=2569")),
  STATISTICS_NONE(at("/local-governments/5460802/statistics?fiscalYear=2568")),
  PLAN_NONE(at("/local-governments/5460802/plan")),
  PLAN(platform -> platform.announcePlan(true), at("/local-governments/5460802/plan")),
  RISKS(
      at("/local-governments/5460802/risk-assessment")
          .andThen((page, prefix) -> page.click("summary"))),
  RISKS_AS_WORDS(at("/local-governments/5460802/risk-assessment?fiscalYear=2566")),
  RISKS_NONE(at("/local-governments/5800106/risk-assessment")),
  DISCLOSURE(
      at("/local-governments/5460802/disclosure?year=2568")
          .andThen((page, prefix) -> page.click("summary"))),
  DISCLOSURE_DRAFT(at("/local-governments/5460802/disclosure?year=2569")),
  ITA_NONE(at("/local-governments/5460802/ita")),
  ITA(at("/local-governments/5800106/ita")),
  ITA_EARLIER(at("/local-governments/5800106/ita?year=2566")),
  SURVEY_CODE(at("/survey")),
  SURVEY_CODE_REFUSED(
      at("/survey")
          .andThen((page, prefix) -> {
            page.fill("#code", "1");
            send(page, ".errors");
          })),
  SURVEY(
      at("/survey#" + BrowserTest.SURVEY_CODE)
          .andThen((page, prefix) -> send(page, "form.survey"))),
  SURVEY_INCOMPLETE(
      at("/survey#" + BrowserTest.SURVEY_CODE)
          .andThen((page, prefix) -> {
            send(page, "form.survey");
            page.check("#q-E1-much");
            send(page, ".errors");
          })),
  SURVEY_THANKS(at("/survey/thanks")),
  ITA_FRAMEWORK(at("/ita/frameworks/2567").andThen((page, prefix) -> page.click("summary"))),
  ITA_FRAMEWORK_DRAFT(at("/ita/frameworks/2569")),
  LEDGER(at("/ledger").andThen((page, prefix) -> page.click("summary"))),
  LEDGER_UNKNOWN(at("/ledger/verify?event=nobody")),
  VERIFIED(at("/ledger/verify?event=event-77").andThen((page, prefix) -> page.click("summary"))),
  VERIFIED_BAD(platform -> platform.alterEntry(true), at("/ledger/verify?event=event-77")),
  NOT_FOUND(at("/nothing")),
  UNAVAILABLE(platform -> platform.fail(503), at("/ledger")),
  SIGN_IN_FAILED(at("/sign-in-failed")),
  INBOX(officerAt("/officer/complaints")),
  INBOX_FILTERED(officerAt("/officer/complaints?status=resolved")),
  CASE_NEW(officerAt("/officer/complaints/c1")),
  CASE_ACCEPTED(officerAt("/officer/complaints/c2")),
  INBOX_GIVEN(
      officerAt("/officer/complaints")
          .andThen((page, prefix) -> {
            page.check("#pick-c1");
            page.selectOption("#give-unit", "finance");
            page.click(".give button");
            page.waitForSelector(".results");
          })),
  DESK(officerAt("/officer/complaints/new")),
  CATEGORIES(officerAt("/officer/categories")),
  NOTICES(officerAt("/officer/notifications").andThen((page, prefix) -> page.click("summary"))),
  CATEGORY(officerAt("/officer/categories/roads/edit")),
  CASE_INCOMPLETE(
      officerAt("/officer/complaints/c2")
          .andThen((page, prefix) -> {
            page.click("#resolve > summary");
            page.click("form[action$='/resolve'] button[type=submit]");
            page.waitForSelector(".errors");
          })),
  DISCLOSURE_OWN(officerAt("/officer/disclosure?year=2568")),
  EVIDENCE(officerAt("/officer/disclosure/2568/O25")),
  EVIDENCE_INCOMPLETE(
      officerAt("/officer/disclosure/2568/O2")
          .andThen((page, prefix) -> {
            page.fill("#url-0", "https://www.huaimek.go.th/");
            send(page, ".errors");
          })),
  ITA_FORM(officerAt("/officer/ita?year=2567")),
  ITA_REFUSED(
      officerAt("/officer/ita?year=2567")
          .andThen((page, prefix) -> {
            page.fill("#score-1", "82.50");
            page.click("form[action$='/scores'] button");
            page.waitForSelector(".errors");
          })),
  ITA_MEASURES(
      platform -> platform.ita().changeScoresBehindTheBack(),
      officerAt("/officer/ita/measures?year=2567")
          .andThen((page, prefix) -> page.click("#measure-m1 summary"))),
  ITA_MEASURES_WITHOUT_SCORES(officerAt("/officer/ita/measures?year=2567")),
  ITA_MEASURE(officerAt("/officer/ita/measures/2567/m1")),
  ITA_MEASURE_REFUSED(
      officerAt("/officer/ita/measures/2567/new?indicator=9")
          .andThen((page, prefix) -> {
            page.fill("#budget", "x");
            send(page, ".errors");
          })),
  ITA_RESULT(officerAt("/officer/ita/measures/2567/m2/result")),
  ITA_OVERDUE(officerAt("/officer/ita/overdue")),
  ITA_REPORT(
      platform -> platform.ita().changeScoresBehindTheBack(),
      officerAt("/officer/ita/report?year=2567")),
  ITA_REPORT_REFUSED(officerAt("/officer/ita/report?year=2567&layout=per-issue")),
  ITA_FORECAST(officerAt("/officer/ita/forecast?year=2567")),
  ITA_TO_CONFIRM(
      platform -> platform.signInAs("officer", "executive"),
      officerAt("/officer/ita?year=2567")
          .andThen((page, prefix) -> {
            for (int i = 1; i <= 10; i++) {
              page.fill("#score-" + i, "70.00");
            }
            page.fill("#official", "70.00");
            page.click("form[action$='/scores'] button");
            page.waitForSelector(".note.good");
          })),
  SURVEYS_TO_OPEN(officerAt("/officer/survey?year=2568")),
  SURVEYS(
      platform -> platform.standSurvey("closed"),
      officerAt("/officer/survey?year=2568")
          .andThen((page, prefix) -> page.click("details.rare >> nth=0 >> summary"))),
  SURVEYS_REFUSED(
      platform -> platform.standSurvey("open"),
      officerAt("/officer/survey?year=2568")
          .andThen((page, prefix) -> {
            page.click("form[action$='/codes'] button >> nth=0");
            page.waitForSelector(".errors");
          })),
  SURVEY_SLIPS(
      platform -> platform.standSurvey("open"),
      officerAt("/officer/survey?year=2568")
          .andThen((page, prefix) -> {
            page.fill("#count-EIT", "5");
            page.click("form[action$='/codes'] button >> nth=0");
            page.waitForSelector(".slips");
          })),
  DRAFT_PLAN(officerAt("/officer/plan")),
  PLAN_ITEM(
      platform -> platform.announcePlan(true), at("/local-governments/5460802/plan/items/11")),
  PROGRESS_NONE(at("/local-governments/5460802/plan/progress")),
  PROGRESS(
      platform -> platform.announcePlan(true),
      at("/local-governments/5460802/plan/progress?year=2569")),
  PLAN_EDIT(officerAt("/officer/plan/plan-huai-mek/edit")),
  PLAN_AIMS(officerAt("/officer/plan/plan-huai-mek/edit/aims")),
  PLAN_PART(officerAt("/officer/plan/plan-huai-mek/edit/items/5")),
  PLAN_PART_REFUSED(
      officerAt("/officer/plan/plan-huai-mek/edit/items/16")
          .andThen((page, prefix) -> {
            page.fill("#title", "");
            page.fill("#budget-2569", "x");
            page.click("#part > .buttons button");
            page.waitForSelector(".errors");
          })),
  PLAN_REMOVE(officerAt("/officer/plan/plan-huai-mek/edit/remove/group/4.1")),
  PLAN_FILES(officerAt("/officer/plan/files")),
  PLAN_ANNOUNCEMENT(officerAt("/officer/plan/plan-huai-mek/announcement")),
  PLAN_PREVIEW(
      officerAt("/officer/plan/files")
          .andThen((page, prefix) -> {
            page.fill("#text", "แผนปฏิบัติการ");
            page.click("form[action$=preview] button[type=submit]");
            page.waitForSelector(".figures-table");
            page.click("summary");
          })),
  PLAN_CELLS(
      officerAt("/officer/plan/files")
          .andThen((page, prefix) -> {
            page.fill("#text", "ตารางที่ผิด");
            page.click("form[action$=preview] button[type=submit]");
            page.waitForSelector(".note.bad");
          })),
  PLAN_REVISIONS(
      platform -> platform.revisePlan(content -> content.put("changed", true)),
      officerAt("/officer/plan/plan-huai-mek/revisions")),
  PLAN_CHANGES(officerAt("/officer/plan/plan-huai-mek/revisions/1/changes/2")),
  PLAN_TO_APPROVE(
      platform -> {
        platform.signInAs("executive");
        platform.announceEarlier(1);
        platform.standPlan("submitted");
      },
      officerAt("/officer/plan/plan-huai-mek/approval")),
  PROGRESS_OWN(
      platform -> platform.announcePlan(true),
      officerAt("/officer/plan/plan-huai-mek/progress?year=2569")),
  REPORT(
      platform -> platform.announcePlan(true),
      officerAt("/officer/plan/plan-huai-mek/progress/2570/6/items/3")),
  EXTENSION(
      platform -> platform.announcePlan(true),
      officerAt("/officer/plan/plan-huai-mek/progress/2569/12/extension")),
  LATE(officerAt("/officer/late")),
  LATE_IN_PROVINCE(asProvince(), officerAt("/officer/late")),
  ITA_OVERDUE_IN_PROVINCE(asProvince(), officerAt("/officer/ita/overdue")),
  ITA_OF_PROVINCE(asProvince(), officerAt("/officer/ita")),
  ITAS_EXPORT(asProvince(), officerAt("/officer/itas-export")),
  ITA_IMPORTS(asProvince(), officerAt("/officer/ita/imports")),
  ITA_IMPORT_REFUSED(
      asProvince(),
      officerAt("/officer/ita/imports").andThen((page, prefix) -> send(page, ".errors"))),
  ITA_IMPORT(asProvince(), officerAt("/officer/ita/imports/j1")),
  BOARD(asProvince(), officerAt("/officer/board")),
  PROVINCE_CASES(asProvince(), officerAt("/officer/province")),
  ESCALATED(asProvince(), officerAt("/officer/escalated")),
  ESCALATED_CASE(asProvince(), officerAt("/officer/escalated/c2")),
  PROVINCE_CASE(asProvince(), officerAt("/officer/province/c2")),
  FORBIDDEN(platform -> platform.signInAs("nobody"), at("/officer/complaints"));

  /** Scenes before which another role was signed in. */
  private static final Set<Scene> SIGNING_IN_ANEW =
      EnumSet.of(
          INBOX,
          ITA_TO_CONFIRM,
          DRAFT_PLAN,
          PLAN_TO_APPROVE,
          PROGRESS_OWN,
          LATE_IN_PROVINCE,
          BOARD,
          FORBIDDEN);

  private final Consumer<FakePlatform> before;
  private final BiConsumer<Page, String> way;

  Scene(BiConsumer<Page, String> way) {
    this(platform -> {}, way);
  }

  Scene(Consumer<FakePlatform> before, BiConsumer<Page, String> way) {
    this.before = before;
    this.way = way;
  }

  void show(Page page, FakePlatform platform, boolean english) {
    platform.reset();
    before.accept(platform);
    if (SIGNING_IN_ANEW.contains(this)) {
      page.context().clearCookies();
    }
    way.accept(page, english ? "/en" : "");
    page.evaluate("() => document.fonts.ready");
  }
}
