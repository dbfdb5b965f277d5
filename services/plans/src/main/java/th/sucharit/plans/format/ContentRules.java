package th.sucharit.plans.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Period;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say (กฎของเนื้อหา): years lie in the plan's period, numbers are unique, and
 * whatever names an item names one that the plan holds.
 */
final class ContentRules {

  private static final int FIRST_YEAR = 2400;
  private static final int LAST_YEAR = 2999;
  private static final Pattern YEAR = Pattern.compile("2[4-9][0-9]{2}");

  /** Several times as many as any plan has. */
  private static final int MOST_ITEMS = 1_000;

  private static final Set<String> YEARLY = Set.of("budgets", "values");
  private static final Set<String> NUMBERED = Set.of("dimensions", "items");

  private final Flaws flaws;
  private final Optional<Period> period;
  private final Map<String, Set<Integer>> numbers = new HashMap<>();

  private ContentRules(Flaws flaws, Optional<Period> period) {
    this.flaws = flaws;
    this.period = period;
  }

  /** What is already wrong with the schema is passed over. */
  static void check(JsonNode file, Flaws flaws) {
    ContentRules rules = new ContentRules(flaws, period(file.at("/cover/period"), flaws));
    rules.countNumbers(file.path("programme"), "/programme");
    rules.boundItems();
    rules.walk(file, "");
  }

  private static Optional<Period> period(JsonNode years, Flaws flaws) {
    int first = years.path("firstFiscalYear").asInt(0);
    int last = years.path("lastFiscalYear").asInt(0);
    if (!isYear(first) || !isYear(last)) {
      return Optional.empty();
    }
    if (last < first || last - first >= Period.LONGEST) {
      flaws.add(
          "/cover/period/lastFiscalYear",
          "must be the first fiscal year or one of the " + (Period.LONGEST - 1) + " after it",
          "ต้องเป็นปีงบประมาณแรกหรือไม่เกิน " + (Period.LONGEST - 1) + " ปีหลังจากนั้น");
      return Optional.empty();
    }
    return Optional.of(new Period(new FiscalYear(first), new FiscalYear(last)));
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private void countNumbers(JsonNode node, String at) {
    node.properties()
        .forEach(entry -> {
          String place = Pointers.to(at, entry.getKey());
          JsonNode list = entry.getValue();
          if (!list.isArray()) {
            return;
          }
          for (int i = 0; i < list.size(); i++) {
            if (NUMBERED.contains(entry.getKey())) {
              unique(entry.getKey(), list.get(i), Pointers.to(place, i));
            }
            if (!entry.getKey().equals("items")) {
              countNumbers(list.get(i), Pointers.to(place, i));
            }
          }
        });
  }

  private void unique(String kind, JsonNode numbered, String at) {
    int number = numbered.path("number").asInt(0);
    if (number > 0 && !numbers.computeIfAbsent(kind, none -> new HashSet<>()).add(number)) {
      flaws.add(
          at + "/number",
          "is used before; give a free number and keep the printed one in tableRow.numberAsPrinted",
          "หมายเลขซ้ำ โปรดใช้หมายเลขที่ว่าง และเก็บหมายเลขที่พิมพ์ไว้ใน tableRow.numberAsPrinted");
    }
  }

  private void boundItems() {
    int items = numbers.getOrDefault("items", Set.of()).size();
    if (items > MOST_ITEMS) {
      flaws.add(
          "/programme/dimensions",
          "hold " + items + " items; a plan has at most " + MOST_ITEMS,
          "มี " + items + " รายการ แผนหนึ่งมีได้ไม่เกิน " + MOST_ITEMS + " รายการ");
    }
  }

  private void walk(JsonNode node, String at) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), Pointers.to(at, i));
      }
      return;
    }
    node.properties()
        .forEach(entry -> {
          String place = Pointers.to(at, entry.getKey());
          JsonNode value = entry.getValue();
          if (YEARLY.contains(entry.getKey())) {
            value.propertyNames().forEach(year -> inPeriod(year, Pointers.to(place, year)));
          } else if (entry.getKey().equals("item")) {
            exists(value.asInt(0), place);
          } else {
            walk(value, place);
          }
        });
  }

  private void inPeriod(String year, String at) {
    if (!YEAR.matcher(year).matches()) {
      return;
    }
    period
        .filter(years -> !years.covers(new FiscalYear(Integer.parseInt(year))))
        .ifPresent(years -> {
          String named = years.firstFiscalYear() + "-" + years.lastFiscalYear();
          flaws.add(
              at,
              "lies outside the plan's period " + named,
              "อยู่นอกช่วงปีงบประมาณของแผน " + named);
        });
  }

  private void exists(int item, String at) {
    if (item > 0 && !numbers.getOrDefault("items", Set.of()).contains(item)) {
      flaws.add(at, "names an item that the plan does not hold", "อ้างถึงลำดับที่ที่ไม่มีในแผน");
    }
  }
}
