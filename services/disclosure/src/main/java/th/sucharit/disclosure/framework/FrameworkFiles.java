package th.sucharit.disclosure.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the data files (แฟ้มข้อมูลกรอบการประเมิน), one per fiscal year; a service with a file that
 * is wrong does not start.
 */
@Configuration(proxyBeanMethods = false)
class FrameworkFiles {

  private static final String FILES = "classpath:frameworks/*.json";
  private static final String THEMES = "classpath:themes.json";
  private static final String LIMITS = "itas-limits.json";

  /** A name that is missing is a mistake; what is not known says so by null. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(years())
          .build();

  /** One duty followed over the years. */
  private record Theme(String theme, String titleEn) {}

  @Bean
  static Frameworks frameworks() {
    PathMatchingResourcePatternResolver files =
        new PathMatchingResourcePatternResolver(FrameworkFiles.class.getClassLoader());
    try {
      Set<String> themes =
          read(files.getResource(THEMES), new TypeReference<List<Theme>>() {}).stream()
              .map(Theme::theme)
              .collect(Collectors.toSet());
      List<Framework> all =
          Arrays.stream(files.getResources(FILES))
              .map(file -> read(file, new TypeReference<Framework>() {}))
              .toList();
      return new Frameworks(all, themes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fiscal year stands as a plain number. */
  private static SimpleModule years() {
    return new SimpleModule()
        .addDeserializer(
            FiscalYear.class,
            new StdDeserializer<>(FiscalYear.class) {
              @Override
              public FiscalYear deserialize(JsonParser in, DeserializationContext context) {
                return new FiscalYear(in.getIntValue());
              }
            });
  }

  @Bean
  static ItasLimits itasLimits() {
    return read(
        new ClassPathResource(LIMITS, FrameworkFiles.class.getClassLoader()),
        new TypeReference<ItasLimits>() {});
  }

  static Framework parse(String json) {
    return JSON.readValue(json, Framework.class);
  }

  private static <T> T read(Resource file, TypeReference<T> type) {
    try (InputStream in = file.getInputStream()) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
