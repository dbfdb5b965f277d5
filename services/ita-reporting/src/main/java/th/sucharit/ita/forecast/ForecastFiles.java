package th.sucharit.ita.forecast;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what forecasts take for granted; a service with a file that is wrong does not start. */
@Configuration(proxyBeanMethods = false)
class ForecastFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Bean
  static Assumptions assumptions() throws IOException {
    return read("assumptions.json", Assumptions.class);
  }

  @Bean
  static Efforts efforts() throws IOException {
    return read("efforts.json", Efforts.class);
  }

  private static <T> T read(String name, Class<T> type) throws IOException {
    try (InputStream in =
        new ClassPathResource("forecast/" + name, ForecastFiles.class.getClassLoader())
            .getInputStream()) {
      return JSON.readValue(in, type);
    }
  }
}
