package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.text.ThaiText;

/** Cuts the text of a paper into rows and cells (ตัดข้อความเป็นแถวและช่อง). */
final class Lines {

  private static final Pattern BREAK =
      Pattern.compile("(?i)<\\s*/?\\s*(p|li|br|ul|ol|div)\\s*/?\\s*>");
  private static final Pattern MARK =
      Pattern.compile("(?i)</?\\s*(b|i|u|em|strong|span|td|tr|th|table)[^>]{0,80}>|\\*\\*|__");
  private static final Pattern SPACE_ENTITY = Pattern.compile("&(nbsp|#160|ensp|emsp);");
  private static final Pattern BAR_RULE = Pattern.compile("[\\s|:+=-]+");

  private Lines() {}

  static List<Row> of(String text, Doubts doubts) {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    List<Row> rows = plain(clean);
    if (clean.indexOf('\t') < 0 && !holdsTable(rows) && holdsTable(quoted(clean))) {
      rows = quoted(clean);
    }
    rows.stream()
        .filter(row -> BREAK.matcher(row.raw()).find() || MARK.matcher(row.raw()).find())
        .forEach(row ->
            doubts.repaired(
                row.line(),
                0,
                ThaiText.tidy(row.raw())
                    .substring(0, Math.min(80, ThaiText.tidy(row.raw()).length())),
                "Marks of a file format were left out.",
                "ตัดเครื่องหมายของรูปแบบไฟล์ออก"));
    return rows;
  }

  private static boolean holdsTable(List<Row> rows) {
    return IntStream.range(0, rows.size() - 1)
        .anyMatch(i -> Columns.of(rows.get(i), rows.get(i + 1)).isPresent());
  }

  private static List<Row> plain(String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      rows.add(new Row(i + 1, lines[i], cells(lines[i])));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    if (line.indexOf('\t') >= 0) {
      return Arrays.stream(line.split("\t", -1)).map(Lines::clean).toList();
    }
    String stripped = line.strip();
    if (stripped.startsWith("|") && stripped.chars().filter(c -> c == '|').count() > 2) {
      if (BAR_RULE.matcher(stripped).matches()) {
        return List.of("");
      }
      String inner = stripped.substring(1, stripped.length() - (stripped.endsWith("|") ? 1 : 0));
      return Arrays.stream(inner.split("\\|", -1)).map(Lines::clean).toList();
    }
    return List.of(clean(line));
  }

  /** Comma-separated values, in which a quoted cell may go over several lines. */
  private static List<Row> quoted(String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int first = i;
      StringBuilder record = new StringBuilder(lines[i]);
      while (open(record) && i + 1 < lines.length) {
        record.append('\n').append(lines[++i]);
      }
      String raw = record.toString();
      rows.add(new Row(first + 1, raw, quotedCells(raw).stream().map(Lines::clean).toList()));
    }
    return rows;
  }

  private static boolean open(StringBuilder record) {
    return record.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static List<String> quotedCells(String record) {
    char separator =
        record.chars().filter(c -> c == ';').count() > record.chars().filter(c -> c == ',').count()
            ? ';'
            : ',';
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (c == '"' && inside && i + 1 < record.length() && record.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (c == separator && !inside) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String clean(String cell) {
    String broken = BREAK.matcher(SPACE_ENTITY.matcher(cell).replaceAll(" ")).replaceAll("\n");
    String bare = MARK.matcher(broken).replaceAll("").replace("&amp;", "&");
    return String.join("\n", tidied(bare).toList());
  }

  private static Stream<String> tidied(String text) {
    return text.lines().map(ThaiText::tidy).filter(line -> !line.isEmpty());
  }
}
