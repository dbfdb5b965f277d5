package th.sucharit.starter.files;

import java.time.Instant;
import java.util.Set;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * A content that a local government stored, once however often it was sent (เนื้อหาไฟล์ที่จัดเก็บ).
 * Contents are never shared across local governments: that would tell one what another has.
 *
 * @param id owner and digest
 * @param holders what refers to it; the content goes when nothing does any more
 */
@Document("storedFiles")
public record StoredFile(
    @Id String id,
    @Indexed LocalGovernmentId owner,
    ObjectId content,
    Contents contents,
    Set<String> holders,
    Instant storedAt) {

  /** What is in it. */
  public record Contents(String sha256, FileType type, long size) {}

  static String id(LocalGovernmentId owner, String sha256) {
    return owner + ":" + sha256;
  }

  public String sha256() {
    return contents.sha256();
  }

  public FileType type() {
    return contents.type();
  }

  public long size() {
    return contents.size();
  }

  /** What the sender called it, made harmless. */
  public String nameFrom(String sentAs) {
    return contents.type().nameFrom(sentAs);
  }
}
