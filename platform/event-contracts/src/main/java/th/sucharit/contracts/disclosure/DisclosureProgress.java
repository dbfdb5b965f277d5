package th.sucharit.contracts.disclosure;

/**
 * How far a checklist has come (ความคืบหน้าการเปิดเผยข้อมูล).
 *
 * @param evidenced items with evidence
 * @param items items of the framework of that year
 * @param predictedOit OIT score, of 100 with two decimals, if the assessors accept all evidence and
 *     nothing is added
 */
public record DisclosureProgress(int evidenced, int items, String predictedOit) {}
