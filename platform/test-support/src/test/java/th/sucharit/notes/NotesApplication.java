package th.sucharit.notes;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The smallest service. */
@SpringBootApplication
public class NotesApplication {

  /** Starts it with some properties, beside the one of a test. */
  public static ConfigurableApplicationContext start(
      Map<String, Object> properties, Class<?>... more) {
    Class<?>[] sources =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(NotesApplication.class), java.util.Arrays.stream(more))
            .toArray(Class<?>[]::new);
    String[] arguments =
        properties.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    return new SpringApplicationBuilder(sources).run(arguments);
  }
}
