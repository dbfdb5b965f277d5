package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import th.sucharit.ita.model.Structure;

/**
 * How far an instrument's official score moves from one year to the next
 * (การกระจายของการเปลี่ยนแปลงรายปี), told from changes that are known.
 *
 * <p>Changes scatter about zero, those of one instrument independently of another's. A change of
 * the overall score tells as well, since then its variance is the sum of squared weights times that
 * of an instrument.
 *
 * @param variance of one instrument, in squared points
 * @param degrees of freedom: how many changes it was told from
 */
record Spread(BigDecimal variance, int degrees) {

  private static final MathContext EXACT = MathContext.DECIMAL64;

  static Spread of(List<Movement> known, Structure structure) {
    BigDecimal weights = squaredWeights(structure);
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Movement one : known) {
      if (one.instruments().isEmpty()) {
        sum = sum.add(one.overall().pow(2).divide(weights, EXACT));
        count++;
      } else {
        for (BigDecimal change : one.instruments()) {
          sum = sum.add(change.pow(2));
          count++;
        }
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException("no change is known");
    }
    return new Spread(sum.divide(BigDecimal.valueOf(count), EXACT), count);
  }

  private static BigDecimal squaredWeights(Structure structure) {
    return structure.instruments().stream()
        .map(one -> one.weight().value().value().pow(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
