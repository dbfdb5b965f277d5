package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Sheet.PrintedField;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.text.ThaiText;

/** A detail sheet as it is read, field by field (รายละเอียดที่อ่านได้). */
final class SheetDraft {

  /** The format holds lines of this length and lists of this many. */
  private static final int LONGEST = 2000;

  private static final int MOST = 50;

  private static final Pattern NUMBERED =
      Pattern.compile("^[-•\\s]*([0-9๐-๙]{1,3})\\)\\s*(.+)$", Pattern.DOTALL);
  private static final Pattern SUB_STEP =
      Pattern.compile("^[-•\\s]*(\\([0-9๐-๙]{1,3}\\))\\s*(.+)$", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("^[-•\\s]*(\\(?[0-9๐-๙.]{1,7}\\))?\\s*");
  private static final Pattern BAHT = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]{1,2})?)\\s*บาท");

  private final int firstLine;
  private int lastLine;
  private final List<Field> fields = new ArrayList<>();

  /** A field with its lines. */
  private record Field(@Nullable String number, String label, List<String> lines) {}

  SheetDraft(int firstLine) {
    this.firstLine = firstLine;
    this.lastLine = firstLine;
  }

  void field(@Nullable String number, String label, String inline, int line) {
    Field field = new Field(number, label, new ArrayList<>());
    if (!inline.isBlank()) {
      field.lines.add(inline.strip());
    }
    fields.add(field);
    lastLine = line;
  }

  /** Adds a line to the field that was begun last; false when there is none. */
  boolean line(String text, int line) {
    if (fields.isEmpty()) {
      return false;
    }
    fields.getLast().lines.add(text.strip());
    lastLine = line;
    return true;
  }

  boolean has(String word) {
    return fields.stream().anyMatch(field -> field.label.contains(word));
  }

  Optional<String> title() {
    return Optional.of(String.join(" ", lines("ชื่อ")))
        .map(ThaiText::tidy)
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST);
  }

  Sheet sheet(@Nullable String unitInTable) {
    List<Wording> units = wordings(lines("รับผิดชอบ").stream());
    return new Sheet(
        new Sheet.Purpose(
            lines("หลักการ"),
            List.of(),
            wordings(lines("วัตถุประสงค์").stream()),
            wordings(lines("กลุ่มเป้าหมาย").stream()),
            null),
        new Sheet.Execution(
            steps(),
            one("ระยะเวลา"),
            budget(),
            null,
            units.isEmpty() && unitInTable != null ? List.of(Wording.of(unitInTable)) : units),
        new Sheet.Results(results(true), results(false), List.of()),
        fields.stream()
            .map(field -> new PrintedField(field.number, field.label, List.copyOf(field.lines)))
            .toList(),
        new Sheet.Place(null, firstLine, lastLine),
        List.of());
  }

  private List<Sheet.Step> steps() {
    List<Sheet.Step> steps = new ArrayList<>();
    for (String line : lines("วิธี")) {
      Matcher numbered = NUMBERED.matcher(line);
      if (numbered.matches()) {
        steps.add(
            new Sheet.Step(
                ThaiText.digits(numbered.group(1)) + ")",
                ThaiText.tidy(numbered.group(2)),
                List.of()));
      } else if (steps.isEmpty()) {
        steps.add(new Sheet.Step(null, ThaiText.tidy(line), List.of()));
      } else {
        Sheet.Step before = steps.removeLast();
        List<Sheet.SubStep> below = new ArrayList<>(before.steps());
        Matcher sub = SUB_STEP.matcher(line);
        below.add(
            sub.matches()
                ? new Sheet.SubStep(ThaiText.digits(sub.group(1)), ThaiText.tidy(sub.group(2)))
                : new Sheet.SubStep(null, ThaiText.tidy(line)));
        steps.add(new Sheet.Step(before.number(), before.text(), below));
      }
    }
    return steps.stream().limit(2 * MOST).toList();
  }

  private Sheet.@Nullable SheetBudget budget() {
    String printed = one("งบประมาณ");
    if (printed == null) {
      return null;
    }
    Matcher baht = BAHT.matcher(ThaiText.digits(printed));
    Amount amount = Amount.read(baht.find() ? baht.group(1) : printed);
    return new Sheet.SheetBudget(printed, Amount.money(amount));
  }

  private List<Wording> results(boolean outputs) {
    List<String> chosen = new ArrayList<>();
    boolean within = outputs;
    for (String line : lines("ผลผลิต")) {
      String bare = ThaiText.bare(line).replace(":", "");
      if (bare.matches("(-|[0-9.()]*)?ผลผลิต") || bare.matches("(-|[0-9.()]*)?ผลลัพธ์")) {
        within = bare.endsWith("ผลผลิต") == outputs;
      } else if (within) {
        chosen.add(line);
      }
    }
    return wordings(chosen.stream());
  }

  private @Nullable String one(String word) {
    String text = ThaiText.tidy(String.join(" ", lines(word)));
    return text.isEmpty() || text.length() > LONGEST ? null : text;
  }

  private List<String> lines(String word) {
    return fields.stream()
        .filter(field -> field.label.contains(word))
        .findFirst()
        .map(Field::lines)
        .orElse(List.of());
  }

  private static List<Wording> wordings(Stream<String> lines) {
    return lines
        .map(line -> ThaiText.tidy(BULLET.matcher(line).replaceFirst("")))
        .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
        .limit(MOST)
        .map(Wording::of)
        .toList();
  }
}
