package th.sucharit.complaints.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How notices are sent.
 *
 * @param from the sender of e-mails
 * @param publicUrl where people find the pages to which notices point
 * @param attempts after so many a notice is given up
 * @param firstWait before the second attempt; four times as long before each further one
 * @param staffADay of one occasion at most for one address of staff in 24 hours
 * @param foreignNumbers whether text messages go to telephones of other countries
 * @param texts the default texts and words
 * @param sms a gateway for text messages, where there is one
 * @param line the LINE Messaging API, where a channel was opened
 */
@ConfigurationProperties("sucharit.notifications")
record NotificationSettings(
    @DefaultValue("no-reply@localhost") String from,
    @DefaultValue("http://localhost:8080") String publicUrl,
    @DefaultValue("8") int attempts,
    @DefaultValue("1m") Duration firstWait,
    @DefaultValue("30") int staffADay,
    @DefaultValue("false") boolean foreignNumbers,
    @DefaultValue("classpath:notification/texts.json") Resource texts,
    @DefaultValue Gateway sms,
    @DefaultValue Gateway line) {

  private static final Duration LONGEST = Duration.ofHours(12);

  /** An HTTP interface and the token for it; without a token it is not used. */
  record Gateway(@Nullable String url, @Nullable String token) {
    boolean open() {
      return token != null && !token.isBlank();
    }
  }

  /** How long to wait after so many attempts that failed. */
  Duration wait(int failed) {
    Duration wait = firstWait.multipliedBy(1L << Math.min(20, 2 * (failed - 1)));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
