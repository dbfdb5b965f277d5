package th.sucharit.ita.survey;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.Basis;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * A survey as the API shows it.
 *
 * @param responseRate per cent of the invited; absent before the first invitation
 * @param acts what officers did with it, the first first
 * @param warnings {@code quota-not-met}; {@code results-after-closing} while it is open; then
 *     {@code answers-unreadable} or {@code too-few-answers} where there is no score of the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyAnswer(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    String instrument,
    Names title,
    String questionnaireStatus,
    String state,
    Instant openedAt,
    @Nullable Instant closedAt,
    BodySize size,
    Quota quota,
    List<Survey.Act> acts,
    int invited,
    int answered,
    int unanswered,
    int counted,
    @Nullable @JsonFormat(shape = Shape.STRING) BigDecimal responseRate,
    List<String> warnings,
    @Nullable IndicatorEstimate whole,
    List<Indicator> indicators) {

  /** The minimum, how far it is reached, and how we know it. */
  record Quota(
      int people, boolean met, @JsonFormat(shape = Shape.STRING) BigDecimal filled, Basis basis) {}

  /** An indicator with its questions; without a score where too few answered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Indicator(
      int number,
      Names name,
      @Nullable @JsonUnwrapped IndicatorEstimate estimate,
      List<Question> questions) {}

  /** A question and its mean; without one, and without a number, where too few answered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Question(
      String code,
      Names text,
      @Nullable Integer answers,
      @Nullable @JsonFormat(shape = Shape.STRING) BigDecimal score) {}

  static SurveyAnswer of(Survey survey, Questionnaire asked, Structure structure) {
    SurveyScore score = SurveyScore.of(survey);
    SurveyScore.Progress progress = score.progress();
    Survey.Subject subject = survey.subject();
    return new SurveyAnswer(
        subject.of().localGovernment(),
        subject.fiscalYear(),
        subject.instrument(),
        asked.wording().title(),
        asked.status().code(),
        survey.isOpen() ? "open" : "closed",
        survey.period().openedAt(),
        survey.period().closedAt(),
        subject.size(),
        new Quota(
            progress.quota(), progress.quotaMet(), progress.quotaFilled(), subject.quota().basis()),
        survey.period().acts(),
        progress.invited(),
        progress.answered(),
        progress.invited() - progress.answered(),
        progress.counted(),
        progress.responseRate().orElse(null),
        warnings(survey, score),
        score.whole().orElse(null),
        score.indicators().isEmpty()
            ? List.of()
            : structure.indicators().stream()
                .filter(one ->
                    asked.questions().list().stream()
                        .anyMatch(question -> question.indicator() == one.number()))
                .map(one -> indicator(one, survey, score, asked.questions()))
                .toList());
  }

  private static List<String> warnings(Survey survey, SurveyScore score) {
    List<String> warnings = new ArrayList<>();
    if (!score.progress().quotaMet()) {
      warnings.add("quota-not-met");
    }
    if (survey.isOpen()) {
      warnings.add("results-after-closing");
    } else if (survey.ballots().unreadable()) {
      warnings.add("answers-unreadable");
    } else if (score.whole().isEmpty()) {
      warnings.add("too-few-answers");
    }
    return warnings;
  }

  private static Indicator indicator(
      Structure.Indicator indicator,
      Survey survey,
      SurveyScore score,
      Questionnaire.Questions questions) {
    return new Indicator(
        indicator.number(),
        indicator.name(),
        score.indicators().stream()
            .filter(one -> Objects.equals(indicator.number(), one.indicator()))
            .findFirst()
            .orElse(null),
        questions.list().stream()
            .filter(one -> one.indicator() == indicator.number())
            .map(one -> question(one, survey.ballots().counts(), questions.scaleOf(one).choices()))
            .toList());
  }

  private static Question question(
      Questionnaire.Question question, Counts counts, List<Questionnaire.Choice> choices) {
    List<Integer> chosen = counts.choices().get(question.code());
    if (chosen == null) {
      return new Question(question.code(), question.text(), null, null);
    }
    long points = 0;
    for (int i = 0; i < choices.size(); i++) {
      points += (long) chosen.get(i + 1) * choices.get(i).points();
    }
    int answers = Disclosure.answers(chosen);
    return new Question(
        question.code(),
        question.text(),
        answers,
        BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP));
  }
}
