package th.sucharit.registry.bulk;

import org.jspecify.annotations.Nullable;
import th.sucharit.registry.localgovernment.FieldFlaw;
import th.sucharit.starter.tables.Row;
import th.sucharit.starter.web.Problem;

/**
 * What has to be mended in a row (ข้อผิดพลาดรายแถว).
 *
 * @param row as the table's own program shows it
 * @param column heading of the cell; none when the row as a whole is refused
 */
record RowFlaw(int row, @Nullable String column, String message, String messageTh) {

  static RowFlaw of(Row row, FieldFlaw flaw) {
    return new RowFlaw(row.number(), flaw.field().column(), flaw.message(), flaw.messageTh());
  }

  static RowFlaw of(int row, Problem refusal) {
    return new RowFlaw(row, null, refusal.detail(), refusal.detailTh());
  }
}
