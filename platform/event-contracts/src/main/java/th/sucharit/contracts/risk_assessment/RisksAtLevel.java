package th.sucharit.contracts.risk_assessment;

/**
 * How many risks of an assessment have one level (จำนวนความเสี่ยงตามระดับ).
 *
 * @param level code of the level in the criteria
 * @param rank place of the level, 1 being the lowest
 */
public record RisksAtLevel(String level, int rank, int risks) {}
