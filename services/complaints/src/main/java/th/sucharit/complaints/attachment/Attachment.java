package th.sucharit.complaints.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import th.sucharit.starter.files.FileType;

/**
 * A file of a complaint (ไฟล์แนบ); its bytes and its name are sealed with the key of the case.
 *
 * @param name sealed, since names tell much
 */
public record Attachment(
    String id, From from, Instant at, byte[] name, FileType type, Contents contents) {

  /** Who added it. */
  public enum From {
    COMPLAINANT,
    OFFICER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What of it is stored.
   *
   * @param original as it was sent
   * @param shown without what photographs and documents tell of their making; the original itself
   *     where it tells nothing
   * @param sha256 of the stored bytes of the original
   */
  public record Contents(Content original, Content shown, String sha256) {}

  /**
   * Stored bytes.
   *
   * @param size before they were sealed
   */
  public record Content(ObjectId id, long size) {

    String bound() {
      return id.toHexString() + ":" + size;
    }
  }

  /** What the sender called it, made harmless. */
  public String nameWith(SealingKey key) {
    return new String(key.open(name, boundName(id)), StandardCharsets.UTF_8);
  }

  static byte[] sealedName(String id, String name, SealingKey key) {
    return key.seal(name.getBytes(StandardCharsets.UTF_8), boundName(id));
  }

  /** In bytes, of what is given out. */
  public long size() {
    return contents.shown().size();
  }

  /** Every content it refers to. */
  public Stream<ObjectId> stored() {
    return Stream.of(contents.original().id(), contents.shown().id()).distinct();
  }

  private static String boundName(String id) {
    return "name:" + id;
  }
}
