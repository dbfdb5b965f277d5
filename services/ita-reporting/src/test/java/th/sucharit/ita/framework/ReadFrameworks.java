package th.sucharit.ita.framework;

import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import th.sucharit.ita.model.Years;

/** Frameworks and data files without a running service. */
public final class ReadFrameworks {

  private ReadFrameworks() {}

  public static Frameworks ofThisJar() {
    return new Frameworks(
        new DefaultResourceLoader(), Years.json(), List.of("classpath*:frameworks/*.json"), "");
  }

  public static DataFiles files(ResourceLoader loader) {
    return new DataFiles(ResourcePatternUtils.getResourcePatternResolver(loader), Years.json());
  }
}
