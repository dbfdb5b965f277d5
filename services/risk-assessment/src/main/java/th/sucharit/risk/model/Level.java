package th.sucharit.risk.model;

/**
 * How grave a risk is (ระดับความเสี่ยง).
 *
 * @param rank 1 is the lowest
 */
public record Level(String code, int rank, Label label) {}
