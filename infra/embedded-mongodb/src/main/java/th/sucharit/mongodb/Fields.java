package th.sucharit.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.Collection;
import java.util.List;

/** Reads the fields of commands and answers. */
final class Fields {

  private Fields() {}

  /** A document; an empty one when it is missing. */
  static Document document(Document of, String field) {
    return of.get(field) instanceof Document document ? document : new Document();
  }

  static List<Document> documents(Document of, String field) {
    return of.get(field) instanceof Collection<?> all
        ? all.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }

  /** A whole number; 0 when it is missing. */
  static int number(Document of, String field) {
    return of.get(field) instanceof Number number ? number.intValue() : 0;
  }

  static Object required(Document of, String field) {
    Object value = of.get(field);
    if (value == null) {
      throw new BadValueException("the field '" + field + "' is missing");
    }
    return value;
  }
}
