package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what a year is assessed (กรอบการประเมิน ITA), and how sure each fact of it is. */
public record Framework(
    int fiscalYear,
    Status status,
    Structure structure,
    Scoring scoring,
    Levels levels,
    List<Phase> calendar) {

  /** How far the data may be relied on, what is not known, and where facts come from. */
  public record Status(String code, List<Names> gaps, List<Source> sources) {

    public boolean isDraft() {
      return code.equals("draft");
    }
  }

  /** Where facts come from (แหล่งข้อมูล). */
  public record Source(String key, Names what) {}

  /** What is measured. */
  public record Structure(
      List<Instrument> instruments,
      List<Indicator> indicators,
      List<SubIndicator> subIndicators,
      Basis basis) {}

  /** IIT, EIT or OIT. */
  public record Instrument(
      String code,
      Names name,
      List<Integer> indicators,
      Share weight,
      Respondents respondents,
      @Nullable Parts parts) {

    public List<Part> allParts() {
      return parts == null ? List.of() : parts.rows();
    }
  }

  /** What an instrument counts, such as 0.30. */
  public record Share(String value, Basis basis) {

    /** 0.30 is 30. */
    public String percent() {
      return hundred(value);
    }
  }

  /** Who answers. */
  public record Respondents(Names who, Basis basis) {}

  /** Parts of an instrument, as the EIT has them. */
  public record Parts(List<Part> rows, Basis basis) {}

  /** One part. */
  public record Part(int number, String weight, @Nullable Names meaning) {

    public String percent() {
      return hundred(weight);
    }
  }

  /** One of ten. */
  public record Indicator(int number, Names name) {}

  /** A part of an indicator (ตัวชี้วัดย่อย) with the codes of its items. */
  public record SubIndicator(
      String code, int indicator, Names name, List<String> items, Basis basis) {}

  /** How scores are put together. */
  public record Scoring(List<Names> steps, String officialTolerance, Basis basis) {}

  /** The levels, the best first, and the mark at which passing begins. */
  public record Levels(PassMark passMark, List<Level> rows, Basis basis) {}

  /** The mark that indicators are held against. */
  public record PassMark(String score, Basis basis) {}

  /** What a result is called and what it takes. */
  public record Level(
      String code,
      Names name,
      String overallMinimum,
      @Nullable String instrumentMinimum,
      boolean passed) {}

  /** A step of the year. */
  public record Phase(LocalDate from, LocalDate to, Names what, Basis basis) {}

  public List<Instrument> instruments() {
    return structure.instruments();
  }

  public List<Indicator> indicators() {
    return structure.indicators();
  }

  public List<Indicator> of(Instrument instrument) {
    return indicators().stream()
        .filter(one -> instrument.indicators().contains(one.number()))
        .toList();
  }

  public List<SubIndicator> of(Indicator indicator) {
    return structure.subIndicators().stream()
        .filter(one -> one.indicator() == indicator.number())
        .toList();
  }

  public Optional<Indicator> indicator(int number) {
    return indicators().stream().filter(one -> one.number() == number).findFirst();
  }

  /** The sources of a fact. */
  public List<Source> sourcesOf(Basis basis) {
    return status.sources().stream().filter(one -> basis.sources().contains(one.key())).toList();
  }

  /** How many items are disclosed in all. */
  public int items() {
    return structure.subIndicators().stream().mapToInt(one -> one.items().size()).sum();
  }

  private static String hundred(String share) {
    return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
