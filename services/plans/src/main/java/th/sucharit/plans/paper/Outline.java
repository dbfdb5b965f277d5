package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Programme.DeclaredCount;

/** The plan as far as it has been read (โครงร่างแผนที่อ่านได้). */
final class Outline {

  final List<Part> dimensions = new ArrayList<>();
  final Map<Integer, Entry> items = new TreeMap<>();
  final Stated stated = new Stated();
  final TreeMap<Integer, Integer> years = new TreeMap<>();

  /** What the paper states about all items below it. */
  static final class Stated {
    final List<DeclaredCount> counts = new ArrayList<>();
    final TreeMap<Integer, @Nullable Money> budgets = new TreeMap<>();
  }

  /** A dimension, group or sub-group. */
  static final class Part {
    final String number;
    String title;
    final List<Part> parts = new ArrayList<>();
    final List<Entry> items = new ArrayList<>();
    final Stated stated = new Stated();

    Part(String number, String title) {
      this.number = number;
      this.title = title;
    }
  }

  /** An item. */
  static final class Entry {
    final int number;
    String title;
    final Map<Integer, Cell> budgets = new LinkedHashMap<>();
    @Nullable String cellAsPrinted;
    @Nullable String remark;
    @Nullable String unit;
    @Nullable SheetDraft sheet;
    boolean inTable = true;

    Entry(int number, String title) {
      this.number = number;
      this.title = title;
    }
  }

  /** A year of an item. */
  record Cell(@Nullable Money money, @Nullable String asPrinted) {}

  /** The part with this number, added when it is new. */
  static Part part(List<Part> parts, String number, String title) {
    Optional<Part> known = parts.stream().filter(part -> part.number.equals(number)).findFirst();
    return known.orElseGet(() -> {
      Part part = new Part(number, title);
      parts.add(part);
      return part;
    });
  }

  /** A number that no item has yet. */
  int freeNumber() {
    return items.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
  }
}
