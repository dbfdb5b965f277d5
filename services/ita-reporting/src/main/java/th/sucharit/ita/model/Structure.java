package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured (โครงสร้างการประเมิน): instruments, their indicators, and what these consist of.
 */
public record Structure(
    List<Instrument> instruments,
    List<Indicator> indicators,
    List<SubIndicator> subIndicators,
    Basis basis) {

  public Structure {
    instruments = List.copyOf(requireNonNull(instruments, "instruments are missing"));
    indicators = List.copyOf(requireNonNull(indicators, "indicators are missing"));
    subIndicators = List.copyOf(requireNonNull(subIndicators, "subIndicators are missing"));
    requireNonNull(basis, "basis is missing");
  }

  public Optional<Indicator> indicator(int number) {
    return indicators.stream().filter(one -> one.number() == number).findFirst();
  }

  public Optional<Instrument> instrument(String code) {
    return instruments.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Instrument (แบบวัด): IIT, EIT or OIT. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Instrument(
      String code,
      Names name,
      List<Integer> indicators,
      Share weight,
      Respondents respondents,
      @Nullable Parts parts) {

    public Instrument {
      requireNonNull(code, "code is missing");
      requireNonNull(name, "name is missing");
      indicators = List.copyOf(requireNonNull(indicators, "indicators are missing"));
      requireNonNull(weight, "weight is missing");
      requireNonNull(respondents, "respondents are missing");
    }

    /** Numbers of its parts; none where it has no parts. */
    public List<Integer> partNumbers() {
      return parts == null ? List.of() : parts.rows().stream().map(Part::number).toList();
    }
  }

  /** What an instrument counts (น้ำหนักของแบบวัด). */
  public record Share(Weight value, Basis basis) {

    public Share {
      requireNonNull(value, "value is missing");
      requireNonNull(basis, "basis is missing");
    }
  }

  /** Who answers (ผู้ตอบแบบวัด). */
  public record Respondents(Names who, Basis basis) {

    public Respondents {
      requireNonNull(who, "who is missing");
      requireNonNull(basis, "basis is missing");
    }
  }

  /** Parts of an instrument (ส่วนของแบบวัด), as the EIT has them. */
  public record Parts(List<Part> rows, Basis basis) {

    public Parts {
      rows = List.copyOf(requireNonNull(rows, "rows are missing"));
      requireNonNull(basis, "basis is missing");
    }
  }

  /** One part. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(int number, Weight weight, @Nullable Names meaning) {

    public Part {
      requireNonNull(weight, "weight is missing");
    }
  }

  /**
   * Indicator (ตัวชี้วัด).
   *
   * @param key ours; the same for the same indicator in every year, whatever its number
   */
  public record Indicator(int number, String key, Names name) {

    public Indicator {
      requireNonNull(key, "key is missing");
      requireNonNull(name, "name is missing");
    }
  }

  /** Sub-indicator (ตัวชี้วัดย่อย) with the codes of its items. */
  public record SubIndicator(
      String code, int indicator, Names name, List<String> items, Basis basis) {

    public SubIndicator {
      requireNonNull(code, "code is missing");
      requireNonNull(name, "name is missing");
      items = List.copyOf(requireNonNull(items, "items are missing"));
      requireNonNull(basis, "basis is missing");
    }
  }
}
