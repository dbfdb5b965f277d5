package th.sucharit.plans.rollover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.findings.Places;
import th.sucharit.plans.format.PlanWriter;
import tools.jackson.databind.JsonNode;

/** Collects what is to be said while a plan goes over (สมุดบันทึกการยกแผน). */
final class Notes {

  private static final int SHOWN = 160;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      Reason reason, String pointer, @Nullable String before, @Nullable String after) {}

  void add(Reason reason, String pointer) {
    add(reason, pointer, null, null);
  }

  void add(Reason reason, String pointer, @Nullable Object before, @Nullable Object after) {
    entries.add(new Entry(reason, pointer, shortened(before), shortened(after)));
  }

  /** All of them with their places in the new plan, in its order. */
  List<Note> in(PlanDocument next) {
    JsonNode tree = PlanWriter.tree(next);
    return entries.stream()
        .map(entry ->
            new Note(
                entry.reason(), Places.spot(tree, entry.pointer()), entry.before(), entry.after()))
        .toList();
  }

  private static @Nullable String shortened(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    String text = value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
