package th.sucharit.ita.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Basis;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Names;

/**
 * What one instrument asks in one fiscal year (แบบวัดการรับรู้ของปี).
 *
 * @param instrument its code in the framework of the year: IIT or EIT
 */
public record Questionnaire(
    FiscalYear fiscalYear,
    String instrument,
    Framework.Status status,
    Wording wording,
    Questions questions,
    Quota quota) {

  /** Said instead of an answer; no choice of any scale. */
  public static final String NO_ANSWER = "none";

  public Questionnaire {
    requireNonNull(fiscalYear, "fiscalYear is missing");
    requireNonNull(instrument, "instrument is missing");
    requireNonNull(status, "status is missing");
    requireNonNull(wording, "wording is missing");
    requireNonNull(questions, "questions are missing");
    requireNonNull(quota, "quota is missing");
  }

  /**
   * What stands at its head (ชื่อและคำชี้แจง).
   *
   * @param basis whose words the questions are
   */
  public record Wording(Names title, Names introduction, Basis basis) {

    public Wording {
      requireNonNull(title, "title is missing");
      requireNonNull(introduction, "introduction is missing");
      requireNonNull(basis, "basis of the wording is missing");
    }
  }

  /** The questions in their order and the scales they are answered by. */
  public record Questions(List<Scale> scales, List<Question> list) {

    public Questions {
      scales = List.copyOf(requireNonNull(scales, "scales are missing"));
      list = List.copyOf(requireNonNull(list, "list is missing"));
    }

    /** The numbers of the indicators that are asked about. */
    public List<Integer> indicators() {
      return list.stream().map(Question::indicator).distinct().sorted().toList();
    }

    /** How many questions are about the indicator that most are about. */
    public int mostOfOneIndicator() {
      return indicators().stream()
          .mapToInt(number -> (int) list.stream().filter(one -> one.indicator() == number).count())
          .max()
          .orElse(0);
    }

    public Optional<Question> find(String code) {
      return list.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** By which a question of this questionnaire is answered. */
    public Scale scaleOf(Question question) {
      return scales.stream()
          .filter(one -> one.key().equals(question.scale()))
          .findFirst()
          .orElseThrow();
    }
  }

  /** One question (ข้อคำถาม). */
  public record Question(String code, int indicator, String scale, Names text) {

    public Question {
      requireNonNull(code, "code is missing");
      requireNonNull(scale, "scale is missing");
      requireNonNull(text, "text is missing");
    }
  }

  /** How questions are answered (มาตรวัด). */
  public record Scale(String key, List<Choice> choices, Basis basis) {

    public Scale {
      requireNonNull(key, "key is missing");
      choices = List.copyOf(requireNonNull(choices, "choices are missing"));
      requireNonNull(basis, "basis is missing");
    }
  }

  /**
   * One answer (ตัวเลือก).
   *
   * @param points of 100; unpleasant questions count the other way round
   */
  public record Choice(String code, Names name, int points) {

    public Choice {
      requireNonNull(code, "code is missing");
      requireNonNull(name, "name is missing");
    }
  }

  Id id() {
    return new Id(fiscalYear, instrument);
  }

  /** Which one it is. */
  record Id(FiscalYear fiscalYear, String instrument) implements Comparable<Id> {

    String fileName() {
      return fiscalYear + "-" + instrument.toLowerCase(Locale.ROOT) + ".json";
    }

    @Override
    public int compareTo(Id other) {
      int years = fiscalYear.compareTo(other.fiscalYear);
      return years != 0 ? years : instrument.compareTo(other.instrument);
    }
  }
}
