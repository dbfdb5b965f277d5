package th.sucharit.complaints.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.clock.ThaiDay;
import th.sucharit.complaints.notification.NoticeText.Wording;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/** Words notices (การเรียบเรียงข้อความแจ้ง) with the owner's texts or the default ones. */
@Component
class NoticeTexts {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);

  private final Defaults defaults;
  private final String publicUrl;

  NoticeTexts(NotificationSettings settings, JsonMapper json) {
    this.publicUrl = settings.publicUrl().replaceAll("/+$", "");
    try (InputStream in = settings.texts().getInputStream()) {
      this.defaults = json.readValue(in, Defaults.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the texts of notices cannot be read", e);
    }
  }

  private record Defaults(
      int version, NoticeRules.Name name, List<Default> texts, List<Word> words) {}

  private record Default(String occasion, String page, Wording th, Wording en) {}

  private record Word(String code, String th, String en) {}

  boolean knows(String occasion) {
    return defaults.texts().stream().anyMatch(one -> one.occasion().equals(occasion));
  }

  /** What owners start from. */
  List<NoticeText> defaults() {
    return defaults.texts().stream()
        .map(one -> new NoticeText(one.occasion(), one.th(), one.en()))
        .toList();
  }

  Letter letter(Notice notice, NoticeRules rules, NoticeSource.Standing standing) {
    Default usual =
        defaults.texts().stream()
            .filter(one -> one.occasion().equals(notice.occasion()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no text for " + notice.occasion()));
    Optional<NoticeText> own = rules.text(notice.occasion());
    String page = publicUrl + usual.page();
    NoticeRules.Name name = Optional.ofNullable(rules.name()).orElse(defaults.name());
    Map<Placeholder, String> thai = values(notice, standing, true, page);
    thai.put(Placeholder.LOCAL_GOVERNMENT, name.th());
    Map<Placeholder, String> english = values(notice, standing, false, page);
    english.put(Placeholder.LOCAL_GOVERNMENT, name.en());
    Wording th = filled(own.map(NoticeText::th).orElse(usual.th()), thai);
    Wording en = filled(own.map(NoticeText::en).orElse(usual.en()), english);
    return new Letter(
        notice.id(),
        th.subject(),
        th.body() + "\n\n----\n\n" + en.subject() + "\n\n" + en.body() + "\n",
        th.subject() + "\n" + page);
  }

  private static Wording filled(Wording wording, Map<Placeholder, String> values) {
    return new Wording(
        Placeholder.fill(wording.subject(), values), Placeholder.fill(wording.body(), values));
  }

  private Map<Placeholder, String> values(
      Notice notice, NoticeSource.Standing standing, boolean thai, String page) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.PAGE, page);
    values.put(Placeholder.STATUS, word("status." + standing.status(), thai));
    values.put(Placeholder.DUE, day(standing.due(), thai));
    Optional.ofNullable(notice.why())
        .ifPresent(term -> values.put(Placeholder.TERM, word("term." + term, thai)));
    return values;
  }

  private static String day(@Nullable Instant due, boolean thai) {
    if (due == null) {
      return "-";
    }
    LocalDate day = LocalDate.ofInstant(due, FiscalYear.BANGKOK);
    return thai ? ThaiDay.of(day) : ENGLISH.format(day);
  }

  private String word(String code, boolean thai) {
    return defaults.words().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> thai ? one.th() : one.en())
        .orElse("-");
  }
}
