package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Carries out the operations of an update or delete command one by one, as MongoDB counts them; of
 * one that fails only whole changes remain.
 */
final class BatchedWrites {

  private final Document command;
  private final UnaryOperator<Document> single;
  private final Store store;
  private final List<Document> upserted = new ArrayList<>();
  private final List<Document> errors = new ArrayList<>();
  private int matched;
  private int modified;

  /** With what carries out a command of a single operation. */
  BatchedWrites(Document command, UnaryOperator<Document> single, Store store) {
    this.command = command;
    this.single = single;
    this.store = store;
  }

  Document run(String operations) {
    List<Document> all = Fields.documents(command, operations);
    boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
    for (int i = 0; i < all.size() && (errors.isEmpty() || !ordered); i++) {
      int before = errors.size();
      Document one = command.clone();
      one.put(operations, new ArrayList<>(List.of(all.get(i))));
      try {
        add(single.apply(one), i);
      } catch (MongoServerException e) {
        errors.add(error(e, i));
      }
      if (errors.size() > before) {
        store.undo();
      }
    }
    Document answer = new Document("n", matched);
    if (operations.equals("updates")) {
      answer.append("nModified", modified);
    }
    if (!upserted.isEmpty()) {
      answer.append("upserted", upserted);
    }
    if (!errors.isEmpty()) {
      answer.append("writeErrors", errors);
    }
    Utils.markOkay(answer);
    return answer;
  }

  private void add(Document answer, int index) {
    matched += Fields.number(answer, "n");
    modified += Fields.number(answer, "nModified");
    at(index, answer, "upserted", upserted);
    at(index, answer, "writeErrors", errors);
  }

  private static void at(int index, Document answer, String field, List<Document> into) {
    for (Document one : Fields.documents(answer, field)) {
      into.add(one.clone().append("index", index));
    }
  }

  private static Document error(MongoServerException e, int index) {
    Document error = new Document("index", index).append("errmsg", e.getMessageWithoutErrorCode());
    if (e instanceof MongoServerError coded) {
      error.append("code", coded.getCode()).append("codeName", coded.getCodeName());
    }
    return error;
  }
}
