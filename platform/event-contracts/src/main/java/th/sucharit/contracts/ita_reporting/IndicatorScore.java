package th.sucharit.contracts.ita_reporting;

/**
 * Score of one indicator (คะแนนตัวชี้วัด).
 *
 * @param indicator number of the indicator in the framework of that year
 * @param score of 100, two decimals
 */
public record IndicatorScore(int indicator, String score) {}
