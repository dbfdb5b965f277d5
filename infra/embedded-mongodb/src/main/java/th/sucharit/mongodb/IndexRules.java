package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/** Which indexes can be created: those that will do what they promise. */
final class IndexRules {

  private static final Set<String> HONOURED =
      Set.of("key", "name", "unique", "sparse", "v", "ns", "background");

  private IndexRules() {}

  static void check(Document description) {
    description.forEach((option, value) -> {
      if (!HONOURED.contains(option)
          && !(option.equals("collation") && FilterRules.isSimple(value))
          && !(option.equals("hidden") && Boolean.FALSE.equals(value))) {
        throw Refusal.cannotCreateIndex("the index option '" + option + "'");
      }
    });
    if (!(description.get("key") instanceof Document key) || key.isEmpty()) {
      throw Refusal.cannotCreateIndex("an index without fields");
    }
    key.forEach(IndexRules::checkField);
  }

  private static void checkField(String path, Object direction) {
    if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1) {
      throw Refusal.cannotCreateIndex("an index of kind '" + direction + "'");
    }
    for (String part : Utils.splitPath(path)) {
      if (part.startsWith("$") || part.chars().allMatch(Character::isDigit)) {
        throw Refusal.cannotCreateIndex("an index on '" + path + "'");
      }
    }
  }
}
