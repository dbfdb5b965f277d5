package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document contributes to an index: one entry, or one for each element of an array. A field
 * that is missing counts as null, an empty array as less than null.
 *
 * <p>Two fields of the same array are combined crosswise, so that a condition on each finds the
 * document whichever elements fulfil them.
 */
final class IndexEntries {

  private final List<IndexKey> fields;
  private final boolean sparse;

  IndexEntries(List<IndexKey> fields, boolean sparse) {
    this.fields = List.copyOf(fields);
    this.sparse = sparse;
  }

  /** The entries' keys, each with the values it was made of; none when a sparse index skips it. */
  Map<Key, KeyValue> of(Document document) {
    List<List<Object>> values = new ArrayList<>();
    Set<String> arrays = new LinkedHashSet<>();
    boolean present = false;
    for (IndexKey field : fields) {
      Object value = Utils.getSubdocumentValueCollectionAware(document, field.getKey());
      present = present || !(value instanceof Missing);
      values.add(valuesOf(value));
      if (value instanceof Collection<?>) {
        arrays.add(arrayOn(field.getKey(), document));
      }
    }
    if (sparse && !present) {
      return new LinkedHashMap<>();
    }
    if (arrays.size() > 1) {
      throw new CannotIndexParallelArraysError(List.copyOf(arrays));
    }
    Map<Key, KeyValue> entries = new LinkedHashMap<>();
    combine(values, List.of(), new Key(new byte[0]), entries);
    return entries;
  }

  private void combine(
      List<List<Object>> values, List<Object> chosen, Key key, Map<Key, KeyValue> entries) {
    int field = chosen.size();
    if (field == values.size()) {
      entries.putIfAbsent(key, new KeyValue(chosen.stream().map(IndexEntries::shown).toList()));
      return;
    }
    for (Object value : values.get(field)) {
      List<Object> longer = new ArrayList<>(chosen);
      longer.add(value);
      Key part = KeyEncoder.encode(value, fields.get(field).isAscending());
      combine(values, longer, key.followedBy(part), entries);
    }
  }

  private static List<Object> valuesOf(@Nullable Object value) {
    if (!(value instanceof Collection<?> elements)) {
      return List.of(Missing.ofNullable(value));
    }
    if (elements.isEmpty()) {
      return List.of(KeyEncoder.EMPTY_ARRAY);
    }
    List<Object> values = new ArrayList<>();
    elements.forEach(element -> values.add(Missing.ofNullable(element)));
    return values;
  }

  private static Object shown(Object value) {
    return value.equals(KeyEncoder.EMPTY_ARRAY) ? Missing.getInstance() : value;
  }

  private static String arrayOn(String path, Document document) {
    String walked = "";
    for (String part : Utils.splitPath(path)) {
      walked = walked.isEmpty() ? part : walked + Utils.PATH_DELIMITER + part;
      if (Utils.getSubdocumentValue(document, walked) instanceof Collection<?>) {
        return walked;
      }
    }
    return path;
  }
}
