package th.sucharit.portal.officer.inbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What an officer looks for in the inbox (เงื่อนไขการค้นหา); anything that is not offered counts as
 * not asked.
 */
record Wanted(
    @Nullable String status,
    @Nullable String due,
    @Nullable String category,
    @Nullable String unit,
    @Nullable String assignee,
    @Nullable String q,
    @Nullable String sort,
    @Nullable Integer page) {

  static final List<String> STATUSES =
      List.of(
          "open",
          "all",
          "ended",
          "received",
          "reopened",
          "accepted",
          "assigned",
          "opinion-given",
          "waiting",
          "referred",
          "appealed",
          "resolved",
          "dismissed",
          "forwarded",
          "withdrawn",
          "joined",
          "erased");

  static final List<String> DUES = List.of("overdue", "week", "running");
  static final List<String> SORTS = List.of("due", "-due");

  private static final int LONGEST = 100;
  private static final int MOST_PAGES = 10_000;

  /** What is open, unless something else was asked for. */
  public String standing() {
    return status != null && STATUSES.contains(status) ? status : STATUSES.getFirst();
  }

  /** What the service is asked for; nothing stands for all. */
  @Nullable String statusAsked() {
    return standing().equals("all") ? null : standing();
  }

  public @Nullable String dueAsked() {
    return due != null && DUES.contains(due) ? due : null;
  }

  public @Nullable String categoryAsked() {
    return code(category);
  }

  public @Nullable String unitAsked() {
    return code(unit);
  }

  public @Nullable String assigneeAsked() {
    return assignee != null && assignee.matches("[A-Za-z0-9._:@-]{1,100}") ? assignee : null;
  }

  public @Nullable String words() {
    return Optional.ofNullable(q)
        .map(String::strip)
        .filter(typed -> !typed.isEmpty())
        .map(typed -> typed.substring(0, Math.min(typed.length(), LONGEST)))
        .orElse(null);
  }

  public String order() {
    return sort != null && SORTS.contains(sort) ? sort : SORTS.getFirst();
  }

  int number() {
    return page == null ? 0 : Math.clamp(page, 0, MOST_PAGES);
  }

  private static @Nullable String code(@Nullable String typed) {
    return typed != null && typed.matches("[a-z0-9][a-z0-9-]{0,59}") ? typed : null;
  }

  /** Whether there is more to it than the list that comes first. */
  public boolean isNarrowed() {
    return !named().isEmpty();
  }

  /** What was asked for, name by name, without what comes by itself. */
  Map<String, String> named() {
    var named = new LinkedHashMap<String, String>();
    put(named, "status", standing().equals(STATUSES.getFirst()) ? null : standing());
    put(named, "due", dueAsked());
    put(named, "category", categoryAsked());
    put(named, "unit", unitAsked());
    put(named, "assignee", assigneeAsked());
    put(named, "q", words());
    put(named, "sort", order().equals(SORTS.getFirst()) ? null : order());
    return named;
  }

  private static void put(Map<String, String> into, String name, @Nullable String value) {
    if (value != null) {
      into.put(name, value);
    }
  }

  public String query() {
    return query(named());
  }

  /** The address of another page of the same list. */
  public String page(int wanted) {
    var named = named();
    named.put("page", Integer.toString(wanted));
    return "?" + query(named);
  }

  static String query(Map<String, String> named) {
    return named.entrySet().stream()
        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
