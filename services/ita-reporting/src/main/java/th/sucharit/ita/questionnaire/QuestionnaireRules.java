package th.sucharit.ita.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.sucharit.ita.model.Basis;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Structure;

/** What a questionnaire must keep to be counted with (กติกาของแบบวัด). */
final class QuestionnaireRules {

  private static final int BEST = 100;

  /** The number of a choice is kept in one byte. */
  private static final int MOST_CHOICES = 20;

  /** Sums of squares of exact fractions have to stay in 64 bits. */
  private static final int MOST_QUESTIONS = 12;

  private static final Pattern QUESTION = Pattern.compile("[A-Z]{1,3}[0-9]{1,3}");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,29}");

  private final Questionnaire checked;
  private final List<String> faults = new ArrayList<>();

  private QuestionnaireRules(Questionnaire checked) {
    this.checked = checked;
  }

  /** Everything that is wrong with a questionnaire; empty when nothing is. */
  static List<String> faults(Questionnaire questionnaire, Optional<Framework> framework) {
    QuestionnaireRules rules = new QuestionnaireRules(questionnaire);
    rules.scalesHaveChoices();
    rules.questionsAreComplete();
    rules.indicatorsHaveFewQuestions();
    rules.questionsCoverTheInstrument(framework);
    rules.faults.addAll(QuotaRules.faults(questionnaire.quota()));
    rules.everySourceIsExplained();
    rules.require(
        complete(questionnaire.wording().title())
            && complete(questionnaire.wording().introduction())
            && complete(questionnaire.quota().counts()),
        "a text at its head is missing in one language");
    return List.copyOf(rules.faults);
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static boolean complete(Names names) {
    return names.complete();
  }

  private void once(String what, Stream<String> names) {
    List<String> all = names.toList();
    all.stream()
        .distinct()
        .filter(name -> all.indexOf(name) != all.lastIndexOf(name))
        .forEach(name -> faults.add(what + " " + name + " is there more than once"));
  }

  private void scalesHaveChoices() {
    List<Questionnaire.Scale> scales = checked.questions().scales();
    once("scale", scales.stream().map(Questionnaire.Scale::key));
    for (Questionnaire.Scale scale : scales) {
      String named = "scale " + scale.key();
      once(named + ": choice", scale.choices().stream().map(Questionnaire.Choice::code));
      require(
          scale.choices().size() >= 2 && scale.choices().size() <= MOST_CHOICES,
          named + " has no or too many choices");
      for (Questionnaire.Choice choice : scale.choices()) {
        require(
            WORD.matcher(choice.code()).matches() && !choice.code().equals(Questionnaire.NO_ANSWER),
            named + ": " + choice.code() + " cannot name a choice");
        require(
            choice.points() >= 0 && choice.points() <= BEST,
            named + ": " + choice.code() + " does not count from 0 to 100");
        require(complete(choice.name()), named + ": a choice has no name in one language");
      }
      require(
          scale.choices().stream().anyMatch(choice -> choice.points() == BEST)
              && scale.choices().stream().anyMatch(choice -> choice.points() == 0),
          named + " does not reach from 0 to 100");
    }
  }

  private void questionsAreComplete() {
    List<Questionnaire.Question> questions = checked.questions().list();
    once("question", questions.stream().map(Questionnaire.Question::code));
    for (Questionnaire.Question question : questions) {
      require(
          QUESTION.matcher(question.code()).matches(), question.code() + " cannot name a question");
      require(complete(question.text()), question.code() + " has no text in one language");
      require(
          checked.questions().scales().stream()
              .anyMatch(scale -> scale.key().equals(question.scale())),
          question.code() + " names the unknown scale " + question.scale());
    }
  }

  private void indicatorsHaveFewQuestions() {
    require(
        checked.questions().mostOfOneIndicator() <= MOST_QUESTIONS,
        "more than " + MOST_QUESTIONS + " questions are about one indicator");
  }

  private void questionsCoverTheInstrument(Optional<Framework> framework) {
    Optional<Structure.Instrument> instrument =
        framework.flatMap(one -> one.structure().instrument(checked.instrument()));
    if (instrument.isEmpty()) {
      faults.add(
          "the framework of %s has no instrument %s"
              .formatted(checked.fiscalYear(), checked.instrument()));
      return;
    }
    List<Integer> indicators = instrument.get().indicators();
    checked.questions().list().stream()
        .filter(question -> !indicators.contains(question.indicator()))
        .forEach(question ->
            faults.add(
                question.code() + " is about indicator " + question.indicator() + " of elsewhere"));
    indicators.stream()
        .filter(number ->
            checked.questions().list().stream().noneMatch(one -> one.indicator() == number))
        .forEach(number -> faults.add("no question is about indicator " + number));
  }

  private void everySourceIsExplained() {
    List<Framework.Source> explained = checked.status().sources();
    bases()
        .flatMap(basis -> basis.sources().stream())
        .distinct()
        .filter(key -> explained.stream().noneMatch(source -> source.key().equals(key)))
        .forEach(key -> faults.add("the source " + key + " is not explained"));
    require(
        Stream.concat(
                bases().flatMap(Basis::texts),
                Stream.concat(
                    checked.status().gaps().stream(),
                    explained.stream().map(Framework.Source::what)))
            .allMatch(text -> text.complete() && text.inThai()),
        "how sure a fact is, its source or a gap is not said in both languages");
  }

  private Stream<Basis> bases() {
    return Stream.of(
            Stream.of(checked.wording().basis(), checked.quota().basis()),
            checked.questions().scales().stream().map(Questionnaire.Scale::basis),
            checked.quota().groups().stream().map(Quota.Group::basis))
        .flatMap(bases -> bases);
  }

  /** What the minimum of respondents must keep (กติกาของจำนวนผู้ตอบขั้นต่ำ). */
  private static final class QuotaRules {

    private QuotaRules() {}

    private static List<String> faults(Quota quota) {
      List<String> faults = new ArrayList<>();
      List<Quota.Step> steps = quota.steps();
      for (int i = 0; i < steps.size(); i++) {
        boolean last = i == steps.size() - 1;
        Integer upTo = steps.get(i).upTo();
        Integer before = i == 0 ? Integer.valueOf(0) : steps.get(i - 1).upTo();
        if (last != (upTo == null) || (upTo != null && before != null && upTo <= before)) {
          faults.add("step " + (i + 1) + " of the quota leaves a size without a minimum");
        }
        if (!isOneRule(steps.get(i))) {
          faults.add("step " + (i + 1) + " of the quota has not one rule");
        }
      }
      if (steps.isEmpty()) {
        faults.add("the quota has no steps");
      }
      if (quota.groups().stream().map(Quota.Group::key).distinct().count()
          != quota.groups().size()) {
        faults.add("a group of the quota is there more than once");
      }
      if (quota.groups().stream()
          .map(Quota.Group::least)
          .anyMatch(least -> least != null && least < 1)) {
        faults.add("a group of the quota needs nobody");
      }
      return faults;
    }

    private static boolean isOneRule(Quota.Step step) {
      long rules =
          Stream.of(step.everybody(), step.least(), step.share())
              .filter(java.util.Objects::nonNull)
              .count();
      boolean sound =
          (step.everybody() == null || step.everybody())
              && (step.least() == null || step.least() > 0)
              && (step.share() == null
                  || (step.share().signum() > 0 && step.share().compareTo(BigDecimal.ONE) <= 0));
      return rules == 1 && sound;
    }
  }
}
