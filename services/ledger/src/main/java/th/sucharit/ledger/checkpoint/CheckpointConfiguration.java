package th.sucharit.ledger.checkpoint;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.kafka.core.KafkaOperations;
import th.sucharit.ledger.LedgerSettings;
import th.sucharit.ledger.log.AppendLog;
import tools.jackson.databind.json.JsonMapper;

/** Who signs, when, and who announces it. */
@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {

  @Bean
  CheckpointBook checkpointBook(AppendLog log, LedgerSettings settings, Environment environment) {
    boolean production = environment.acceptsProfiles(Profiles.of("production"));
    return new CheckpointBook(
        log,
        new KeyFile(settings.signingKey()).read(settings.origin(), !production),
        settings.directory().resolve("checkpoint"));
  }

  @Bean
  Announcements announcements(
      AppendLog log, LedgerSettings settings, AnnouncementSender sender, Clock clock) {
    return new Announcements(
        log, settings.directory().resolve("announcement"), settings.announceEvery(), sender, clock);
  }

  @Bean
  AnnouncementSender announcementSender(
      CheckpointBook book, KafkaOperations<String, byte[]> kafka, JsonMapper json) {
    return new AnnouncementSender(book.identity(), kafka, json);
  }

  @Bean
  CheckpointRhythm checkpointRhythm(
      CheckpointBook book,
      Announcements announcements,
      LedgerSettings settings,
      Clock clock,
      MeterRegistry meters) {
    return new CheckpointRhythm(book, announcements, settings.checkpointEvery(), clock, meters);
  }
}
