package th.sucharit.plans.workbook;

import java.util.List;

/**
 * A kind of rows of a sheet (ประเภทของแถว): what of the plan they hold.
 *
 * @param label what stands in the first column of such rows; nothing on sheets with one kind only
 * @param parents labels of the rows above which such a row may belong to; none when it belongs to
 *     what its table is about
 * @param path where the rows stand below that
 * @param list whether each row is one entry of a list, or the only one
 */
record Kind(String label, List<String> parents, String path, boolean list, List<Field> fields) {

  static Kind rows(String label, String path, Field... fields) {
    return new Kind(label, List.of(), path, true, List.of(fields));
  }

  static Kind row(String label, String path, Field... fields) {
    return new Kind(label, List.of(), path, false, List.of(fields));
  }

  /** Such rows stand below rows of one of these kinds. */
  Kind below(String... labels) {
    return new Kind(label, List.of(labels), path, list, fields);
  }

  boolean top() {
    return parents.isEmpty();
  }
}
