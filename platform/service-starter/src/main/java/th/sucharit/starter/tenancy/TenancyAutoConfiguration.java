package th.sucharit.starter.tenancy;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Views;
import th.sucharit.starter.web.Problem;

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
    return id ->
        Optional.ofNullable(mongo.findById(id.code(), KnownLocalGovernment.class))
            .filter(
                known -> known.existsOn(clock.instant().atZone(FiscalYear.BANGKOK).toLocalDate()))
            .map(KnownLocalGovernment::jurisdiction)
            .orElseThrow(() -> unknown(id));
  }

  private static Problem unknown(LocalGovernmentId id) {
    return Problem.notFound(
        "local-government",
        "There is no local government with the code " + id + ".",
        "ไม่พบองค์กรปกครองส่วนท้องถิ่นรหัส " + id);
  }
}
