package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/**
 * What a framework asserts, each fact with its sources in words (ที่มาของกรอบการประเมิน).
 *
 * @param status how far the data may be relied on
 * @param gaps what is not known
 */
public record FactSheet(
    FiscalYear fiscalYear, String status, Names statusName, List<Names> gaps, List<Line> facts) {

  /** One fact. */
  public record Line(
      Names what,
      Names value,
      @JsonUnwrapped How how,
      @Nullable Names openQuestion,
      List<Framework.Source> sources) {}

  /**
   * How sure it is.
   *
   * @param confidence the same in words of its own
   */
  public record How(Certainty certainty, Names certaintyName, Names confidence) {}

  public static FactSheet of(Framework framework) {
    Framework.Status status = framework.status();
    return new FactSheet(
        framework.fiscalYear(),
        status.code(),
        status.shown(),
        status.gaps(),
        Facts.of(framework).stream().map(fact -> line(fact, status)).toList());
  }

  private static Line line(Facts.Fact fact, Framework.Status status) {
    Basis basis = fact.basis();
    return new Line(
        fact.what(),
        fact.value(),
        new How(basis.certainty(), basis.certainty().shown(), basis.confidence()),
        basis.openQuestion(),
        status.sources().stream()
            .filter(source -> basis.sources().contains(source.key()))
            .toList());
  }
}
