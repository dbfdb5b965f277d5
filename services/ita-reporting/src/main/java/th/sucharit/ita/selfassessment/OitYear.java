package th.sucharit.ita.selfassessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Score;

/** The disclosure items of a fiscal year and what they score (รายการ OIT ของปี): data, no code. */
public record OitYear(FiscalYear fiscalYear, ItemScoring scoring, List<Item> items) {

  public OitYear {
    requireNonNull(fiscalYear, "fiscalYear is missing");
    requireNonNull(scoring, "scoring is missing");
    items = List.copyOf(requireNonNull(items, "items are missing"));
  }

  /**
   * What an item scores (คะแนนรายข้อ).
   *
   * @param allowed what an assessor may give
   * @param evidenced for an item whose evidence is accepted
   * @param missing for any other
   * @param roundingMode each mean is rounded to two decimals before the next
   */
  public record ItemScoring(
      List<Score> allowed, Score evidenced, Score missing, RoundingMode roundingMode, Basis basis) {

    public ItemScoring {
      allowed = List.copyOf(requireNonNull(allowed, "allowed scores are missing"));
      requireNonNull(evidenced, "evidenced is missing");
      requireNonNull(missing, "missing is missing");
      requireNonNull(roundingMode, "roundingMode is missing");
      requireNonNull(basis, "basis is missing");
      if (!allowed.contains(evidenced) || !allowed.contains(missing)) {
        throw new IllegalArgumentException("an item cannot score what no assessor may give");
      }
    }
  }

  /** Where a fact comes from and how sure it is (ที่มาและความเชื่อมั่น). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Basis(String source, String confidence, @Nullable String openQuestion) {

    public Basis {
      requireNonNull(source, "source is missing");
      requireNonNull(confidence, "confidence is missing");
    }
  }

  /**
   * One duty to disclose (ข้อคำถาม OIT).
   *
   * @param subIndicator nothing where the year's are not known
   * @param name nothing where it was not found
   * @param duties followed over the years while codes change
   */
  public record Item(
      String code,
      int indicator,
      @Nullable String subIndicator,
      @Nullable Names name,
      List<String> duties) {

    public Item {
      requireNonNull(code, "code is missing");
      duties = List.copyOf(requireNonNull(duties, "duties are missing"));
    }
  }

  public boolean measures(int indicator) {
    return items.stream().anyMatch(one -> one.indicator() == indicator);
  }

  /** The score of an indicator if the assessors accept this evidence and no other. */
  Score score(int indicator, Predicate<Item> evidenced) {
    return mean(
        parts(indicator).values().stream()
            .map(part ->
                mean(
                    part.stream()
                        .map(one -> evidenced.test(one) ? scoring.evidenced() : scoring.missing())
                        .toList()))
            .toList());
  }

  /** What part of its indicator an item is worth, of one. */
  public BigDecimal share(Item item) {
    Map<String, List<Item>> parts = parts(item.indicator());
    int siblings = Optional.ofNullable(parts.get(part(item))).orElseThrow().size();
    return BigDecimal.ONE.divide(
        BigDecimal.valueOf((long) parts.size() * siblings), MathContext.DECIMAL64);
  }

  /** Sub-indicators weigh the same, however many items each has. */
  private Map<String, List<Item>> parts(int indicator) {
    return items.stream()
        .filter(one -> one.indicator() == indicator)
        .collect(Collectors.groupingBy(OitYear::part, LinkedHashMap::new, Collectors.toList()));
  }

  private static String part(Item item) {
    return Optional.ofNullable(item.subIndicator()).orElse("");
  }

  private Score mean(Collection<Score> scores) {
    return new Score(
        BigDecimal.valueOf(scores.stream().mapToLong(Score::hundredths).sum())
            .divide(BigDecimal.valueOf(scores.size()), 0, scoring.roundingMode())
            .intValueExact());
  }
}
