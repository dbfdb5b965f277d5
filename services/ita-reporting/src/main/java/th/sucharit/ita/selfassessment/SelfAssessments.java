package th.sucharit.ita.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.AssessmentReading;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.selfassessment.KnownChecklist.KnownItem;
import th.sucharit.ita.selfassessment.SelfAssessment.ItemLine;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;
import th.sucharit.ita.survey.SurveyScores;

/** Puts together what is known of a year before its result (จัดทำผลการประเมินตนเอง). */
@Service
public class SelfAssessments {

  private final Frameworks frameworks;
  private final OitYears oit;
  private final KnownChecklists checklists;
  private final AssessmentReading official;
  private final SurveyScores surveys;

  SelfAssessments(
      Frameworks frameworks,
      OitYears oit,
      KnownChecklists checklists,
      AssessmentReading official,
      SurveyScores surveys) {
    this.frameworks = frameworks;
    this.oit = oit;
    this.checklists = checklists;
    this.official = official;
    this.surveys = surveys;
  }

  /** What is known of a year, from whatever is firmest. */
  public SelfAssessment of(LocalGovernmentId code, FiscalYear year) {
    Framework framework = frameworks.require(year);
    Optional<KnownChecklist> announced = checklists.of(code, year);
    List<ItemLine> items = oit.find(year).map(known -> items(known, announced)).orElse(List.of());
    Known known =
        new Known(
            oit.find(year).filter(any -> announced.isPresent()),
            item ->
                announced.flatMap(one -> one.item(item)).filter(KnownItem::evidenced).isPresent(),
            surveyed(code, framework),
            official.officialBefore(code, year).stream().findFirst());
    List<Line> lines =
        framework.structure().instruments().stream()
            .flatMap(instrument ->
                instrument.indicators().stream()
                    .flatMap(number -> framework.structure().indicator(number).stream())
                    .map(indicator -> known.line(instrument, indicator)))
            .toList();
    return new SelfAssessment(framework, lines, items, announced.isPresent());
  }

  /** By number of the indicator; none while there are too few answers. */
  private Map<Integer, Surveyed> surveyed(LocalGovernmentId code, Framework framework) {
    return framework.structure().instruments().stream()
        .flatMap(one -> surveys.of(code, framework.fiscalYear(), one.code()).stream())
        .flatMap(Surveyed::of)
        .collect(Collectors.toMap(Surveyed::indicator, Function.identity()));
  }

  /** What there is to go by. */
  private record Known(
      Optional<OitYear> disclosed,
      Predicate<String> evidenced,
      Map<Integer, Surveyed> surveys,
      Optional<AssessedYear> last) {

    Line line(Structure.Instrument instrument, Structure.Indicator indicator) {
      int number = indicator.number();
      Optional<Line> own =
          disclosed
              .filter(year -> year.measures(number))
              .map(year -> year.score(number, item -> evidenced.test(item.code())))
              .map(score -> Line.disclosed(instrument, indicator, score));
      return own.or(() ->
              Optional.ofNullable(surveys.get(number))
                  .map(survey -> Line.surveyed(instrument, indicator, survey)))
          .or(() -> last.flatMap(year -> standIn(year, instrument, indicator)))
          .orElseGet(() -> Line.unknown(instrument, indicator));
    }

    /** Numbers may move from year to year; the key tells which indicator is the same. */
    private static Optional<Line> standIn(
        AssessedYear year, Structure.Instrument instrument, Structure.Indicator indicator) {
      return year.framework().structure().indicators().stream()
          .filter(then -> then.key().equals(indicator.key()))
          .findFirst()
          .map(then ->
              Line.standIn(
                  instrument,
                  indicator,
                  year.framework().fiscalYear(),
                  year.sheet().score(then.number())));
    }
  }

  private static List<ItemLine> items(OitYear year, Optional<KnownChecklist> announced) {
    return year.items().stream()
        .map(item -> {
          Optional<KnownItem> told = announced.flatMap(known -> known.item(item.code()));
          return new ItemLine(
              item,
              year.scoring(),
              year.share(item),
              told.map(KnownItem::origin).orElse(null),
              told.map(KnownItem::since).orElse(null));
        })
        .toList();
  }
}
