package th.sucharit.plans.progress;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reporting calendar; a service whose file is wrong does not start. */
@Configuration(proxyBeanMethods = false)
class CalendarFile {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Bean
  static ReportingCalendar reportingCalendar() throws IOException {
    try (InputStream file =
        new ClassPathResource("progress/windows.json", CalendarFile.class.getClassLoader())
            .getInputStream()) {
      return STRICT.readValue(file, ReportingCalendar.class);
    }
  }
}
