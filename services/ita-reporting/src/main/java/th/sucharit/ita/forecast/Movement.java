package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.util.List;
import th.sucharit.ita.model.Change;

/**
 * By how much official scores moved from one year to the next (การเปลี่ยนแปลงของคะแนนทางการ), in
 * points.
 *
 * @param instruments none where only the overall score is known
 */
record Movement(BigDecimal overall, List<BigDecimal> instruments) {

  static Movement of(Change change) {
    return new Movement(
        new BigDecimal(change.overall().toString()),
        change.instruments().stream().map(one -> new BigDecimal(one.change().toString())).toList());
  }
}
