package th.sucharit.starter.files;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.bson.types.ObjectId;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.data.mongodb.gridfs.GridFsUpload;
import org.springframework.scheduling.annotation.Scheduled;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

/**
 * Keeps contents by their digest (คลังไฟล์). The content is there before anything names it and goes
 * after nothing does, so that no reference ever leads nowhere; what a crash leaves over is noted
 * beforehand and swept away.
 */
public class FileStore {

  private static final int ATTEMPTS = 5;
  private static final Duration UNTIL_SWEPT = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final GridFsTemplate contents;
  private final Inspection inspection;
  private final FileSettings settings;
  private final Clock clock;

  FileStore(
      MongoTemplate mongo,
      GridFsTemplate contents,
      Inspection inspection,
      FileSettings settings,
      Clock clock) {
    this.mongo = mongo;
    this.contents = contents;
    this.inspection = inspection;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Stores a content for a holder; the same content again, or for another holder, costs nothing.
   *
   * @param holder what will refer to it
   * @throws Problem 400 when the file is not taken, 503 when it cannot be looked at for malware
   */
  public StoredFile store(LocalGovernmentId owner, String holder, Upload upload) {
    FileType type = inspection.inspect(upload);
    String id = StoredFile.id(owner, upload.sha256());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<StoredFile> known = held(id, holder);
      if (known.isPresent()) {
        return known.get();
      }
      requireRoom(owner);
      ObjectId content = keep(id, upload);
      try {
        StoredFile stored =
            mongo.insert(
                new StoredFile(
                    id,
                    owner,
                    content,
                    new StoredFile.Contents(upload.sha256(), type, upload.size()),
                    Set.of(holder),
                    clock.instant()));
        mongo.remove(byId(content), UnnamedContent.class);
        return stored;
      } catch (DuplicateKeyException another) {
        discard(content);
      }
    }
    throw new IllegalStateException(id + " was stored and removed too often meanwhile");
  }

  /** The bytes of a stored content. */
  public Resource open(StoredFile file) {
    GridFSFile content =
        Optional.ofNullable(contents.findOne(byId(file.content())))
            .orElseThrow(() -> new IllegalStateException(file.id() + " has no content"));
    return contents.getResource(content);
  }

  public Optional<StoredFile> find(LocalGovernmentId owner, String sha256) {
    return Optional.ofNullable(mongo.findById(StoredFile.id(owner, sha256), StoredFile.class));
  }

  /** The holder refers to it no more; the content goes with the last one. */
  public void release(LocalGovernmentId owner, String sha256, String holder) {
    String id = StoredFile.id(owner, sha256);
    mongo.updateFirst(byId(id), new Update().pull("holders", holder), StoredFile.class);
    Optional.ofNullable(mongo.findOne(heldByNobody(id), StoredFile.class))
        .ifPresent(file -> {
          mongo.save(new UnnamedContent(file.content(), id, clock.instant()));
          if (mongo.remove(heldByNobody(id), StoredFile.class).getDeletedCount() > 0) {
            discard(file.content());
          }
        });
  }

  /** Removes what a crash left without a name. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  public void sweep() {
    Query old = Query.query(Criteria.where("at").lt(clock.instant().minus(UNTIL_SWEPT)));
    for (UnnamedContent left : mongo.find(old, UnnamedContent.class)) {
      StoredFile named = mongo.findById(left.file(), StoredFile.class);
      if (named != null && named.content().equals(left.id())) {
        mongo.remove(byId(left.id()), UnnamedContent.class);
      } else {
        discard(left.id());
      }
    }
  }

  private Optional<StoredFile> held(String id, String holder) {
    mongo.updateFirst(byId(id), new Update().addToSet("holders", holder), StoredFile.class);
    return Optional.ofNullable(mongo.findById(id, StoredFile.class))
        .filter(file -> file.holders().contains(holder));
  }

  private void requireRoom(LocalGovernmentId owner) {
    Query ofOwner = Query.query(Criteria.where("owner").is(owner));
    if (mongo.count(ofOwner, StoredFile.class) >= settings.mostOfOne()) {
      throw Refused.tooMany();
    }
  }

  private ObjectId keep(String id, Upload upload) {
    ObjectId content = new ObjectId();
    mongo.insert(new UnnamedContent(content, id, clock.instant()));
    try (InputStream in = Files.newInputStream(upload.path())) {
      contents.store(GridFsUpload.fromStream(in).id(content).filename(id).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  private void discard(ObjectId content) {
    contents.delete(byId(content));
    // pieces of a content that was never finished, which has no entry yet
    mongo.remove(Query.query(Criteria.where("files_id").is(content)), "fs.chunks");
    mongo.remove(byId(content), UnnamedContent.class);
  }

  private static Query byId(Object id) {
    return Query.query(Criteria.where("_id").is(id));
  }

  private static Query heldByNobody(String id) {
    return Query.query(Criteria.where("_id").is(id).and("holders").size(0));
  }
}
