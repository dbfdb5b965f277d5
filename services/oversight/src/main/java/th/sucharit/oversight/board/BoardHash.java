package th.sucharit.oversight.board;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * One hash over all that the board says (ค่าแฮชของกระดาน): equal on two installations, or before
 * and after a rebuild, exactly when they say the same.
 */
@Component
class BoardHash {

  private final MongoOperations mongo;
  private final JsonMapper json;

  BoardHash(MongoOperations mongo, JsonMapper json) {
    this.mongo = mongo;
    this.json = json;
  }

  /**
   * What the board says as one figure.
   *
   * @param sha256 over id, province and cells of every row in the order of their ids, hexadecimal
   */
  record Told(long rows, String sha256) {}

  Told told() {
    MessageDigest digest = sha256();
    try (Stream<BoardRow> rows = mongo.stream(new Query().with(Sort.by("_id")), BoardRow.class)) {
      long count = 0;
      for (BoardRow row : (Iterable<BoardRow>) rows::iterator) {
        digest.update(
            json.writeValueAsBytes(new Line(row.id(), row.province().code(), row.cells())));
        count++;
      }
      return new Told(count, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private record Line(String id, String province, Cells cells) {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
