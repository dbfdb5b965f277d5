package th.sucharit.ledger.log;

import java.util.List;

/**
 * What became of a batch (ผลการบันทึก).
 *
 * @param entries how many entries were added
 * @param duplicates how many events were there already, byte for byte
 * @param noticed what was wrong with the added entries
 */
public record Appended(int entries, int duplicates, List<Noticed> noticed) {}
