package th.sucharit.transparency;

import java.util.regex.Pattern;

/**
 * What a ledger commits to (ยอดบัญชี): how many entries it holds and their root, as C2SP
 * tlog-checkpoint writes it. Without extension lines.
 *
 * @param origin which ledger
 * @param size how many entries
 * @param root the RFC 6962 root over them
 */
public record Checkpoint(String origin, long size, Hash root) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** Refuses what could not be read back. */
  public Checkpoint {
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
      throw new IllegalArgumentException("no checkpoint of '" + origin + "' at " + size);
    }
  }

  /**
   * Reads the text of a note; says nothing about who signed it.
   *
   * @throws IllegalArgumentException when the text is no checkpoint
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
      throw new IllegalArgumentException("a checkpoint has three lines: origin, size, root");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
  }

  /**
   * Reads a signed checkpoint and trusts it only when the key signed it and names its origin.
   *
   * @throws IllegalArgumentException when it cannot be trusted
   */
  public static Checkpoint open(byte[] note, VerifierKey key) {
    SignedNote signed = SignedNote.parse(note);
    if (!signed.signedBy(key)) {
      throw new IllegalArgumentException("not signed by " + key);
    }
    Checkpoint checkpoint = parse(signed.text());
    if (!checkpoint.origin().equals(key.name())) {
      throw new IllegalArgumentException("signed for another ledger: " + checkpoint.origin());
    }
    return checkpoint;
  }

  /** The text that is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root + "\n";
  }

  /** The signed note that is published. */
  public String signedWith(SigningKey key) {
    return key.sign(text()).format();
  }
}
