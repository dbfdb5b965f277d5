package th.sucharit.mongodb;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A random condition, said to the server and to the model.
 *
 * @param index the index that should serve it; null where none can
 */
record Question(Bson filter, Predicate<Document> model, @Nullable String index) {

  static Question random(Random random, int ids) {
    int a = random.nextInt(6);
    int b = random.nextInt(10);
    int id = random.nextInt(ids);
    return switch (random.nextInt(14)) {
      case 0 -> new Question(Filters.eq("_id", id), one -> id(one) == id, "_id_");
      case 1 ->
          new Question(
              Filters.and(Filters.eq("_id", id), Filters.eq("count", b)),
              one -> id(one) == id && count(one) == b,
              "_id_");
      case 2 -> new Question(Filters.eq("owner", owner(a)), one -> owner(one, a), "ofOwner");
      case 3 ->
          new Question(
              Filters.and(Filters.eq("owner", owner(a)), Filters.gte("count", b)),
              one -> owner(one, a) && has(one, "count") && count(one) >= b,
              "ofOwner");
      case 4 ->
          new Question(
              Filters.and(Filters.in("owner", owner(a), owner(a + 1)), Filters.lt("count", b)),
              one -> (owner(one, a) || owner(one, a + 1)) && has(one, "count") && count(one) < b,
              "ofOwner");
      case 5 ->
          new Question(
              Filters.lt("outbox.at", b * 5),
              one -> outbox(one).stream().anyMatch(at -> at < b * 5),
              "waiting");
      case 6 ->
          new Question(
              Filters.in("tags", tag(a), tag(a + 2)),
              one -> tags(one).contains(tag(a)) || tags(one).contains(tag(a + 2)),
              "found");
      case 7 ->
          new Question(
              Filters.all("tags", List.of(tag(a), tag(a + 1))),
              one -> tags(one).contains(tag(a)) && tags(one).contains(tag(a + 1)),
              "found");
      case 8 -> new Question(Filters.eq("owner", null), one -> !has(one, "owner"), "ofOwner");
      case 9 ->
          new Question(
              Filters.eq("unique", "u" + id), one -> ("u" + id).equals(one.get("unique")), "only");
      case 10 ->
          new Question(
              Filters.and(Filters.gt("count", b), Filters.lte("count", b + 3)),
              one -> has(one, "count") && count(one) > b && count(one) <= b + 3,
              "counted");
      case 11 ->
          new Question(
              Filters.and(Filters.ne("owner", owner(a)), Filters.gt("_id", id)),
              one -> !owner(one, a) && id(one) > id,
              "_id_");
      case 12 ->
          new Question(
              Filters.or(Filters.eq("count", b), Filters.eq("owner", owner(a))),
              one -> (has(one, "count") && count(one) == b) || owner(one, a),
              null);
      default -> new Question(Filters.exists("owner", false), one -> !has(one, "owner"), null);
    };
  }

  static String owner(int number) {
    return "546080" + number;
  }

  static String tag(int number) {
    return "ก" + (char) ('ก' + number);
  }

  private static int id(Document one) {
    return one.getInteger("_id");
  }

  private static int count(Document one) {
    return one.getInteger("count", Integer.MIN_VALUE);
  }

  private static boolean has(Document one, String field) {
    return one.get(field) != null;
  }

  private static boolean owner(Document one, int number) {
    return owner(number).equals(one.get("owner"));
  }

  private static List<Integer> outbox(Document one) {
    return one.getList("outbox", Document.class, List.of()).stream()
        .map(entry -> entry.getInteger("at"))
        .toList();
  }

  private static List<String> tags(Document one) {
    return one.getList("tags", String.class, List.of());
  }
}
