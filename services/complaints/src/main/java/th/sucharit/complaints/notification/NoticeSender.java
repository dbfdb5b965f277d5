package th.sucharit.complaints.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Notice.State;

/**
 * Sends what waits (การส่งรายการแจ้ง). Each attempt is noted before it is made and its outcome
 * after: what dies in between is tried again under the same name, so nothing is lost and what comes
 * twice can be known again.
 */
@Component
class NoticeSender {

  private static final int AT_ONCE = 100;

  /** Longer than any attempt takes. */
  private static final Duration ATTEMPT = Duration.ofMinutes(5);

  private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);

  private final Notices notices;
  private final NoticeSource source;
  private final NoticeWording wording;
  private final Carriers carriers;
  private final NotificationSettings settings;
  private final MeterRegistry meters;

  NoticeSender(
      Notices notices,
      NoticeSource source,
      NoticeWording wording,
      Carriers carriers,
      NotificationSettings settings,
      MeterRegistry meters) {
    this.notices = notices;
    this.source = source;
    this.wording = wording;
    this.carriers = carriers;
    this.settings = settings;
    this.meters = meters;
  }

  /** Sends everything that is due; a channel on which nobody answers rests until the next time. */
  void sendDue(Clock clock) {
    Map<Channel, Duration> away = new EnumMap<>(Channel.class);
    List<Notice> due;
    do {
      due = notices.due(clock.instant(), AT_ONCE);
      for (Notice notice : due) {
        attempt(notice, clock, away);
      }
    } while (due.size() == AT_ONCE);
  }

  private void attempt(Notice notice, Clock clock, Map<Channel, Duration> away) {
    Instant now = clock.instant();
    boolean claimed = false;
    try {
      Optional<Address> to =
          Optional.ofNullable(notice.to()).or(() -> source.holder(notice.about()));
      Optional<Duration> rest =
          to.flatMap(address -> Optional.ofNullable(away.get(address.channel())));
      if (rest.isPresent()) {
        notices.postpone(notice, now.plus(rest.get()));
        return;
      }
      claimed = notices.claim(notice, now.plus(ATTEMPT));
      if (!claimed) {
        return;
      }
      Optional<Letter> letter = to.flatMap(address -> wording.letter(notice, source));
      if (to.isEmpty() || letter.isEmpty()) {
        notices.done(notice, State.DROPPED, now, "");
        return;
      }
      carry(notice, to.get(), letter.get(), now, away);
    } catch (RuntimeException e) {
      log.warn("A notice could not be sent: {}", e.getClass().getSimpleName());
      if (claimed || notices.claim(notice, now.plus(ATTEMPT))) {
        failed(notice, now, e.getClass().getSimpleName(), "none", Duration.ZERO);
      }
    }
  }

  private void carry(
      Notice notice, Address to, Letter letter, Instant now, Map<Channel, Duration> away) {
    Channel channel = to.channel();
    try {
      carriers
          .of(channel)
          .orElseThrow(() -> new UndeliveredException("not-offered", true))
          .carry(to, letter);
      notices.done(notice, State.SENT, now, "");
      count(channel.code(), "sent");
    } catch (UndeliveredException e) {
      if (e.unreachable()) {
        away.put(channel, longer(settings.firstWait(), e.rest()));
      }
      failed(notice, now, e.kind(), channel.code(), e.rest());
    }
  }

  private void failed(Notice notice, Instant now, String kind, String channel, Duration rest) {
    int attempts = notice.attempts() + 1;
    boolean last = attempts >= settings.attempts();
    if (last) {
      notices.done(notice, State.GIVEN_UP, now, kind);
      log.warn("A notice was given up after {} attempts: {}", attempts, kind);
    } else {
      notices.later(notice, now.plus(longer(settings.wait(attempts), rest)), kind);
    }
    count(channel, last ? "given-up" : "failed");
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void count(String channel, String outcome) {
    meters
        .counter(
            "sucharit.notices", "channel", channel, "outcome", outcome.toLowerCase(Locale.ROOT))
        .increment();
  }
}
