package th.sucharit.ita.assessment;

/**
 * How scores came in with an import (ที่มาจากการนำเข้า): each row has its effect once.
 *
 * @param effect what it did when it came
 */
public record Arrival(Origin origin, Effect effect) {

  /**
   * A row of an import.
   *
   * @param number as the table's own program shows it
   */
  public record Origin(String importId, int number) {}

  /** What a row did to an assessment. */
  public enum Effect {
    STORED,
    CORRECTED,
    UNCHANGED
  }
}
