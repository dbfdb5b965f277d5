package th.sucharit.complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import th.sucharit.complaints.notification.NoticeSource.Standing;
import tools.jackson.databind.json.JsonMapper;

/** What notices say. */
class NoticeTextsTests {

  private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");

  private final NoticeTexts texts = new NoticeTexts(settings(3), JsonMapper.builder().build());

  static NotificationSettings settings(int attempts) {
    return new NotificationSettings(
        "no-reply@huaimek.example",
        "https://sucharit.example/",
        attempts,
        Duration.ofMinutes(1),
        30,
        false,
        new ClassPathResource("notification/texts.json"),
        new NotificationSettings.Gateway(null, null),
        new NotificationSettings.Gateway(null, null));
  }

  private static Notice notice(String occasion, String why) {
    return Notice.toHolder(occasion, new Notice.Cause("c", "5460802", "case", why, MORNING));
  }

  @Test
  void namesWhatIsAllowedAndNothingElse() {
    assertThat(Placeholder.allowed("{status} ถึง {due} ที่ {page}")).isTrue();
    for (String wrong :
        List.of("{subject}", "{details}", "{receipt}", "{ status}", "{}", "{", "}", "{{status}}")) {
      assertThat(Placeholder.allowed(wrong)).as(wrong).isFalse();
    }
    assertThat(texts.defaults())
        .hasSizeGreaterThan(8)
        .allSatisfy(text -> {
          assertThat(text.th().parts()).allMatch(Placeholder::allowed);
          assertThat(text.en().parts()).allMatch(Placeholder::allowed);
        });
  }

  @Test
  void tellsInBothLanguagesWithThaiDays() {
    Letter letter =
        texts.letter(
            notice("superior-escalated", "resolution"),
            NoticeRules.none("5460802"),
            new Standing("assigned", MORNING));
    assertThat(letter.body())
        .contains("การแก้ไขหรือชี้แจงผู้ร้อง")
        .contains("solving or explaining")
        .contains("มอบหมายผู้รับผิดชอบแล้ว")
        .contains("https://sucharit.example/")
        .doesNotContain("{")
        .doesNotContain("example//");
    Letter soon =
        texts.letter(
            notice("staff-new", null),
            NoticeRules.none("5460802"),
            new Standing("received", MORNING));
    assertThat(soon.body()).contains("๒๑ พฤศจิกายน ๒๕๖๙").contains("21 November 2026");
  }

  @Test
  void tellsComplainantsThatThereIsNewsAndNothingElse() {
    Letter news =
        texts.letter(
            notice("holder-news", null),
            NoticeRules.none("5460802"),
            new Standing("appealed", MORNING));
    assertThat(news.subject() + news.body() + news.brief())
        .doesNotContain("อุทธรณ์")
        .doesNotContain("appealed")
        .doesNotContain("2026")
        .doesNotContain("๒๕๖๙");
    assertThat(news.brief()).endsWith("https://sucharit.example/status");
  }

  @Test
  void prefersTheOwnersTextsAndName() {
    NoticeText own =
        new NoticeText(
            "holder-news",
            new NoticeText.Wording("ข่าวจาก {localGovernment}", "สถานะ {status}"),
            new NoticeText.Wording("News of {localGovernment}", "{status}"));
    NoticeRules rules =
        new NoticeRules(
            "x:1",
            "x",
            1,
            new NoticeRules.Name("เทศบาล $1", "Town"),
            List.of(),
            List.of(own),
            MORNING);
    Letter letter =
        texts.letter(notice("holder-news", null), rules, new Standing("resolved", null));
    assertThat(letter.subject()).isEqualTo("ข่าวจาก เทศบาล $1");
    assertThat(letter.body()).startsWith("สถานะ ดำเนินการเสร็จสิ้น").contains("News of Town");
  }

  @Test
  void waitsLongerAfterEachFailure() {
    NotificationSettings settings = settings(8);
    assertThat(settings.wait(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.wait(2)).isEqualTo(Duration.ofMinutes(4));
    assertThat(settings.wait(3)).isEqualTo(Duration.ofMinutes(16));
    assertThat(settings.wait(40)).isEqualTo(Duration.ofHours(12));
  }
}
