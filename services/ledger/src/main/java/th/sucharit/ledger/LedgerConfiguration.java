package th.sucharit.ledger;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import th.sucharit.ledger.log.AppendLog;

/** The log and the clock. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  AppendLog appendLog(LedgerSettings settings) {
    return AppendLog.open(settings.directory());
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
