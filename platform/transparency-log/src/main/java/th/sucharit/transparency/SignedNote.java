package th.sucharit.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A text and who signed it (ข้อความลงลายมือชื่อ), in the C2SP signed-note format.
 *
 * @param text ends with a newline
 * @param signatures in the order of their lines
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

  private static final String DASH = "\u2014 ";
  private static final int MOST_SIGNATURES = 100;
  private static final int LONGEST_NOTE = 1_000_000;

  /**
   * One signature below the text.
   *
   * @param signature its bytes in hexadecimal
   */
  public record SignatureLine(String name, int keyId, String signature) {

    /** Refuses names a note cannot carry. */
    public SignatureLine {
      VerifierKey.requireName(name);
    }
  }

  /** Refuses texts that could not be read back. */
  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
      throw new IllegalArgumentException("a note's text ends with a newline, without controls");
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("a note has 1 to " + MOST_SIGNATURES + " signatures");
    }
  }

  /**
   * Reads a note strictly: every byte counts.
   *
   * @throws IllegalArgumentException when the bytes are no note
   */
  public static SignedNote parse(byte[] bytes) {
    if (bytes.length > LONGEST_NOTE) {
      throw new IllegalArgumentException("the note is too long");
    }
    String note = utf8(bytes);
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || blank + 2 == note.length() || !note.endsWith("\n")) {
      throw new IllegalArgumentException("the note has no signatures");
    }
    List<SignatureLine> lines = new ArrayList<>();
    for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
      lines.add(line(line));
    }
    return new SignedNote(note.substring(0, blank + 1), lines);
  }

  private static SignatureLine line(String line) {
    int space = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || space < 0) {
      throw new IllegalArgumentException("not a signature line: " + line);
    }
    byte[] signature = CanonicalBase64.decode(line.substring(space + 1));
    if (signature.length < 5) {
      throw new IllegalArgumentException("the signature is too short");
    }
    return new SignatureLine(
        line.substring(DASH.length(), space),
        ByteBuffer.wrap(signature).getInt(),
        HexFormat.of().formatHex(signature, 4, signature.length));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the note is not UTF-8", e);
    }
  }

  /**
   * Whether the key signed this text. Signatures of other keys are ignored; a wrong one of this key
   * spoils the note.
   */
  public boolean signedBy(VerifierKey key) {
    List<SignatureLine> own =
        signatures.stream()
            .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id())
            .toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(line -> key.accepts(text, HexFormat.of().parseHex(line.signature())));
  }

  /** The note as it is published. */
  public String format() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (SignatureLine line : signatures) {
      byte[] signature = HexFormat.of().parseHex(line.signature());
      ByteBuffer bytes = ByteBuffer.allocate(4 + signature.length);
      bytes.putInt(line.keyId()).put(signature);
      note.append(DASH)
          .append(line.name())
          .append(' ')
          .append(Base64.getEncoder().encodeToString(bytes.array()))
          .append('\n');
    }
    return note.toString();
  }
}
