package th.sucharit.ita.assessment;

/**
 * Where what is printed does not follow from the indicators (ข้อสังเกต); it is kept as given all
 * the same.
 *
 * @param column name of the figure, as tables call it
 * @param given as it is printed
 * @param recomputed what the indicators give
 */
public record Finding(
    String code,
    String column,
    String given,
    String recomputed,
    String message,
    String messageTh) {}
