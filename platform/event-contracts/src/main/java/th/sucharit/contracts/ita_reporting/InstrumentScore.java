package th.sucharit.contracts.ita_reporting;

/**
 * Score of one instrument (คะแนนแบบวัด).
 *
 * @param instrument {@code IIT}, {@code EIT} or {@code OIT}
 * @param score of 100, two decimals
 */
public record InstrumentScore(String instrument, String score) {}
