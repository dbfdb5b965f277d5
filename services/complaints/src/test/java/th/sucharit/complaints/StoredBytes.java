package th.sucharit.complaints;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All that a database holds, to be searched for what must not be in it. */
public final class StoredBytes {

  private StoredBytes() {}

  /** Byte by byte: as JSON, what is stored as bytes would be shown in base64 and never be found. */
  public static String of(MongoTemplate mongo) {
    return of(mongo, StandardCharsets.UTF_8);
  }

  public static String of(MongoTemplate mongo, Charset charset) {
    StringBuilder everything = new StringBuilder();
    for (String collection : mongo.getCollectionNames()) {
      mongo
          .getCollection(collection)
          .withDocumentClass(RawBsonDocument.class)
          .find()
          .forEach(document -> everything.append(charset.decode(document.getByteBuffer().asNIO())));
    }
    return everything.toString();
  }
}
