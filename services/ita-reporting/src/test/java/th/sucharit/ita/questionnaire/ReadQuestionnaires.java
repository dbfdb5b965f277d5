package th.sucharit.ita.questionnaire;

import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import th.sucharit.ita.framework.ReadFrameworks;
import th.sucharit.ita.model.Years;

/** Questionnaires without a running service. */
public final class ReadQuestionnaires {

  private ReadQuestionnaires() {}

  public static Questionnaires ofThisJar() {
    return new Questionnaires(
        new DefaultResourceLoader(),
        Years.json(),
        ReadFrameworks.ofThisJar(),
        List.of("classpath*:surveys/*.json"));
  }
}
