package th.sucharit.starter.tenancy;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import th.sucharit.starter.events.Views;

/**
 * Keeps a directory of local governments in a service that asks for it: {@code
 * sucharit.tenancy.directory.enabled=true}.
 */
@AutoConfiguration
@ConditionalOnProperty("sucharit.tenancy.directory.enabled")
class TenancyAutoConfiguration {

  @Bean
  DirectoryFeed directoryFeed(Views views) {
    return new DirectoryFeed(views);
  }

  @Bean
  LocalGovernmentDirectory localGovernmentDirectory(MongoOperations mongo, Clock clock) {
    return new StoredDirectory(mongo, clock);
  }
}
