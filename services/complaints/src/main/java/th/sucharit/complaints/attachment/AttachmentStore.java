package th.sucharit.complaints.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.data.mongodb.gridfs.GridFsUpload;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.attachment.Attachment.Content;
import th.sucharit.complaints.attachment.Attachment.Contents;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.files.Inspection;
import th.sucharit.starter.files.Upload;

/**
 * Keeps the files of cases (คลังไฟล์แนบ), sealed with the key of their case. A content is noted,
 * then stored, then named by its case, then its note goes; what a crash leaves without a name is
 * swept away.
 */
@Component
public class AttachmentStore {

  private final MongoTemplate mongo;
  private final GridFsTemplate contents;
  private final Inspection inspection;
  private final Clock clock;
  private final Cleaning cleaning = new Cleaning();

  AttachmentStore(
      MongoTemplate mongo, GridFsTemplate contents, Inspection inspection, Clock clock) {
    this.mongo = mongo;
    this.contents = contents;
    this.inspection = inspection;
    this.clock = clock;
  }

  /** Of which case and from whom. */
  public record Origin(String caseId, Attachment.From from) {}

  /**
   * Stores a file that came in, which its case has to name next.
   *
   * @throws th.sucharit.starter.web.Problem 400 when it is not taken, 503 when nobody can say
   *     whether it does harm
   */
  public Attachment keep(String id, Origin origin, Upload upload, SealingKey key) {
    FileType type = inspection.inspect(upload);
    Optional<byte[]> cleaned = cleaning.clean(type, upload.path());
    Kept original =
        store(origin.caseId(), upload.size(), () -> Files.newInputStream(upload.path()), key);
    Content shown =
        cleaned
            .map(copy ->
                store(origin.caseId(), copy.length, () -> new ByteArrayInputStream(copy), key)
                    .content())
            .orElse(original.content());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Attachment(
        id,
        origin.from(),
        now,
        Attachment.sealedName(id, CleanName.of(upload.sentAs(), type), key),
        type,
        new Contents(original.content(), shown, original.sha256()));
  }

  /** Whether this is the very file that was sent before. */
  public boolean isSame(Attachment file, Upload upload, SealingKey key) {
    Content original = file.contents().original();
    if (original.size() != upload.size()) {
      return false;
    }
    try (InputStream in = opened(original, key)) {
      MessageDigest digest = sha256();
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest()).equals(upload.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file for another case, under that one's key; the other case has to name it next. */
  public Attachment copy(Attachment file, SealingKey key, String caseThere, SealingKey keyThere) {
    Contents here = file.contents();
    Kept original = move(here.original(), key, caseThere, keyThere);
    Content shown =
        here.shown().equals(here.original())
            ? original.content()
            : move(here.shown(), key, caseThere, keyThere).content();
    return new Attachment(
        file.id(),
        file.from(),
        file.at(),
        Attachment.sealedName(file.id(), file.nameWith(key), keyThere),
        file.type(),
        new Contents(original.content(), shown, original.sha256()));
  }

  private Kept move(Content content, SealingKey key, String caseThere, SealingKey keyThere) {
    return store(caseThere, content.size(), () -> opened(content, key), keyThere);
  }

  /** The case names it now. */
  public void settle(Attachment file) {
    file.stored().forEach(one -> mongo.remove(Contained.byId(one), AttachmentNote.class));
  }

  /** No case will ever name it. */
  public void drop(Attachment file) {
    file.stored().forEach(one -> Contained.discard(mongo, contents, one));
  }

  /** Nothing of a case stays; its key has to go as well. */
  public void forget(String caseId) {
    contents.delete(Contained.ofCase(caseId));
  }

  /** The copy that everybody gets who may read the case. */
  public Resource open(Attachment file, SealingKey key) {
    return resource(file.contents().shown(), key);
  }

  /** What was sent, with all it tells. */
  public Resource openOriginal(Attachment file, SealingKey key) {
    return resource(file.contents().original(), key);
  }

  private Resource resource(Content content, SealingKey key) {
    InputStreamSource bytes = () -> opened(content, key);
    return new InputStreamResource(bytes, "attachment");
  }

  private InputStream opened(Content content, SealingKey key) throws IOException {
    return PieceStream.opening(
        contents
            .getResource(
                Optional.ofNullable(contents.findOne(Contained.byId(content.id())))
                    .orElseThrow(() -> new IllegalStateException("a file has no content")))
            .getInputStream(),
        key,
        content);
  }

  /** A stored content and the digest of its stored bytes. */
  private record Kept(Content content, String sha256) {}

  private Kept store(String caseId, long size, InputStreamSource plain, SealingKey key) {
    Content content = new Content(new ObjectId(), size);
    mongo.insert(new AttachmentNote(content.id(), caseId, clock.instant()));
    try (InputStream in = plain.getInputStream();
        DigestInputStream sealed =
            new DigestInputStream(PieceStream.sealing(in, key, content), sha256())) {
      contents.store(GridFsUpload.fromStream(sealed).id(content.id()).filename(caseId).build());
      return new Kept(content, HexFormat.of().formatHex(sealed.getMessageDigest().digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
