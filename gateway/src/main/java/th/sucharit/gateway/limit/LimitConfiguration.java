package th.sucharit.gateway.limit;

import io.github.bucket4j.TimeMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock by which allowances come back. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

  @Bean
  TimeMeter limitClock() {
    return TimeMeter.SYSTEM_NANOTIME;
  }
}
