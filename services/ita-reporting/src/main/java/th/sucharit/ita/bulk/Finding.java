package th.sucharit.ita.bulk;

/**
 * Where what is printed does not follow from the indicators (ข้อสังเกต); the row is taken all the
 * same.
 *
 * @param column name of the cell's column
 * @param given as it stands in the table
 * @param recomputed what the indicators give
 */
record Finding(
    String code,
    String column,
    String given,
    String recomputed,
    String message,
    String messageTh) {}
