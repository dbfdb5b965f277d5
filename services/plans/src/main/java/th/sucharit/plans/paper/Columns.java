package th.sucharit.plans.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import th.sucharit.plans.text.ThaiText;

/**
 * What the columns of a budget table mean (ความหมายของคอลัมน์).
 *
 * @param years column of each fiscal year
 */
record Columns(Map<Role, Integer> roles, TreeMap<Integer, Integer> years) {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(2[45][0-9]{2})(?![0-9])");

  private static final int LONGEST_HEADING = 40;

  /** A budget table has a column for each of several years. */
  private static final int FEWEST_YEARS = 2;

  /** What a column holds, told by words of its heading; earlier ones win. */
  enum Role {
    DIMENSION("^ม\\S{0,2}ติ(ที่)?$|^มิติ"),
    REMARK("หมายเหตุ"),
    UNIT("ผู้รับผิดชอบ|หน่วยงาน|รับผิดชอบ"),
    GROUP("ภารกิจ|แนวทาง|กลุ่ม"),
    TITLE("โครงการ|กิจกรรม|มาตรการ|รายการ"),
    NUMBER("^ลำดับ|^ที่$|^ข้อ$|^no\\.?$");

    private final Pattern heading;

    Role(String heading) {
      this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
    }
  }

  /** The columns that a heading names, when it is the heading of a budget table. */
  static Optional<Columns> of(Row heading, Row below) {
    if (!names(heading.cells())) {
      return Optional.empty();
    }
    Columns columns = read(heading);
    if (columns.years.size() < FEWEST_YEARS && below.table() && !yearsOf(below).isEmpty()) {
      columns.years.putAll(yearsOf(below));
    }
    return columns.years.size() >= FEWEST_YEARS && columns.roles.containsKey(Role.TITLE)
        ? Optional.of(columns)
        : Optional.empty();
  }

  /** Whether a row names the kinds of items as a heading does. */
  static boolean names(List<String> cells) {
    return cells.size() > 2
        && cells.stream()
            .map(ThaiText::bare)
            .anyMatch(cell ->
                cell.length() < LONGEST_HEADING
                    && Role.TITLE.heading.matcher(cell).find()
                    && !cell.matches("^[0-9].*|^จำนวน.*|^รวม.*"));
  }

  private static Columns read(Row heading) {
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    TreeMap<Integer, Integer> years = yearsOf(heading);
    for (int i = 0; i < heading.cells().size(); i++) {
      String cell = ThaiText.bare(heading.cell(i));
      if (cell.isEmpty() || years.containsValue(i)) {
        continue;
      }
      for (Role role : Role.values()) {
        if (!roles.containsKey(role) && role.heading.matcher(cell).find()) {
          roles.put(role, i);
          break;
        }
      }
    }
    return new Columns(roles, years);
  }

  static TreeMap<Integer, Integer> yearsOf(Row row) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<String> named =
          YEAR.matcher(ThaiText.digits(row.cell(i))).results().map(year -> year.group(1)).toList();
      if (named.size() == 1 && row.cell(i).length() < LONGEST_HEADING) {
        years.putIfAbsent(Integer.valueOf(named.getFirst()), i);
      }
    }
    return years;
  }

  OptionalInt column(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getKey() == role)
        .mapToInt(Map.Entry::getValue)
        .findFirst();
  }

  int title() {
    return column(Role.TITLE).orElseThrow();
  }

  int firstYear() {
    return years.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  boolean holdsYear(int column) {
    return years.containsValue(column);
  }
}
