package th.sucharit.ita.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.framework.DataFiles;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires (แบบวัดที่ใช้ได้), one for each fiscal year and instrument. */
@Component
public class Questionnaires {

  private final Map<Questionnaire.Id, Questionnaire> all;

  Questionnaires(
      ResourceLoader files,
      JsonMapper json,
      Frameworks frameworks,
      @Value("${sucharit.ita.surveys}") List<String> locations) {
    this.all =
        new DataFiles(ResourcePatternUtils.getResourcePatternResolver(files), json)
            .read(kind(frameworks), locations);
  }

  static DataFiles.Kind<Questionnaire.Id, Questionnaire> kind(Frameworks frameworks) {
    return new DataFiles.Kind<>(
        "questionnaires",
        Questionnaire.class,
        Questionnaire::id,
        "year and instrument",
        (read, fileName) -> {
          List<String> faults =
              new ArrayList<>(QuestionnaireRules.faults(read, frameworks.find(read.fiscalYear())));
          if (!read.id().fileName().equals(fileName)) {
            faults.add("it should be called " + read.id().fileName());
          }
          return faults;
        });
  }

  Collection<Questionnaire> all() {
    return all.values();
  }

  public Optional<Questionnaire> find(FiscalYear year, String instrument) {
    return Optional.ofNullable(all.get(new Questionnaire.Id(year, instrument)));
  }

  /**
   * The questionnaire of a year.
   *
   * @throws Problem 404 when there is none
   */
  public Questionnaire require(FiscalYear year, String instrument) {
    return find(year, instrument)
        .orElseThrow(() ->
            Problem.notFound(
                "ita-questionnaire",
                "There is no such questionnaire of fiscal year " + year + ".",
                "ไม่มีแบบวัดนี้ของปีงบประมาณ พ.ศ. " + year));
  }
}
