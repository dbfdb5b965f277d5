package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;

/** The query in a command that is to be explained. */
record ExplainedCommand(String collection, Document filter, Document order) {

  static ExplainedCommand of(Document command) {
    String kind = command.keySet().iterator().next();
    String collection = Fields.required(command, kind).toString();
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "find" -> of(collection, command, "filter");
      case "count", "distinct", "findandmodify" -> of(collection, command, "query");
      case "update" -> of(collection, first(command, "updates"), "q");
      case "delete" -> of(collection, first(command, "deletes"), "q");
      case "aggregate" -> {
        var pipeline = new Pipeline(Aggregation.parse(command.get("pipeline")));
        yield new ExplainedCommand(collection, pipeline.filter(), pipeline.order());
      }
      default -> throw Refusal.notSupported("explaining " + kind);
    };
  }

  private static ExplainedCommand of(String collection, Document query, String filter) {
    return new ExplainedCommand(
        collection, Fields.document(query, filter), Fields.document(query, "sort"));
  }

  private static Document first(Document command, String operations) {
    List<Document> all = Fields.documents(command, operations);
    return all.isEmpty() ? new Document() : all.getFirst();
  }
}
