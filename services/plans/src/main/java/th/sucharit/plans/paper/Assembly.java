package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Paper;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.paper.Outline.Entry;
import th.sucharit.plans.paper.Outline.Part;
import th.sucharit.plans.paper.Outline.Stated;
import th.sucharit.plans.text.ThaiText;

/** Makes a plan of what was read (ประกอบเป็นแผน). */
final class Assembly {

  private static final Pattern CHAPTER =
      Pattern.compile("^(ส่วนที่\\s*[0-9]+|คำนำ|สารบัญ|ภาคผนวก).{0,60}$");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  /** What the format allows. */
  private static final int LONGEST_LINE = 2000;

  private static final int LONGEST_PARAGRAPH = 20_000;
  private static final int MOST_PARAGRAPHS = 500;
  private static final int MOST_OBSERVATIONS = 400;

  private final Outline outline;
  private final List<Row> kept;
  private final List<Aims.Target> targets;
  private final Doubts doubts;

  Assembly(Outline outline, List<Row> kept, List<Aims.Target> targets, Doubts doubts) {
    this.outline = outline;
    this.kept = kept;
    this.targets = targets;
    this.doubts = doubts;
  }

  PlanDocument plan(Cover cover) {
    List<Programme.Dimension> dimensions =
        outline.dimensions.stream()
            .sorted(Comparator.comparingInt(part -> Integer.parseInt(part.number)))
            .filter(part -> !part.parts.isEmpty())
            .map(this::dimension)
            .toList();
    return new PlanDocument(
        cover,
        targets.isEmpty()
            ? null
            : new Aims(List.of(), List.of(), targets, List.of(), List.of(), List.of()),
        null,
        new Programme(declared(outline.stated), dimensions),
        null,
        paper());
  }

  private Programme.Dimension dimension(Part part) {
    return new Programme.Dimension(
        Integer.parseInt(part.number),
        Wording.of(line(part.title)),
        null,
        declared(part.stated),
        part.parts.stream().map(this::group).toList());
  }

  private Programme.Group group(Part part) {
    return new Programme.Group(
        part.number,
        Wording.of(line(part.title)),
        part.parts.stream()
            .map(below ->
                new Programme.SubGroup(below.number, Wording.of(line(below.title)), items(below)))
            .toList(),
        items(part));
  }

  private List<Item> items(Part part) {
    return part.items.stream()
        .sorted(Comparator.comparingInt(item -> item.number))
        .map(this::item)
        .toList();
  }

  private Item item(Entry entry) {
    String onSheet = entry.sheet == null ? null : entry.sheet.title().orElse(null);
    String title = onSheet == null ? entry.title : onSheet;
    boolean differs = entry.inTable && !ThaiText.bare(title).equals(ThaiText.bare(entry.title));
    Item.TableRow row =
        differs || entry.cellAsPrinted != null || entry.remark != null
            ? new Item.TableRow(
                null,
                differs ? line(entry.title) : null,
                entry.cellAsPrinted == null ? null : line(entry.cellAsPrinted),
                entry.remark == null ? null : line(entry.remark),
                null)
            : null;
    return new Item(
        entry.number, kind(title), Wording.of(line(title)), budgets(entry), row, sheet(entry));
  }

  private static @Nullable Sheet sheet(Entry entry) {
    if (entry.sheet != null) {
      return entry.sheet.sheet(entry.unit);
    }
    return entry.unit == null
        ? null
        : new Sheet(
            null,
            new Sheet.Execution(List.of(), null, null, null, List.of(Wording.of(entry.unit))),
            null,
            List.of(),
            null,
            List.of());
  }

  private static Budgets budgets(Entry entry) {
    return new Budgets(
        new TreeMap<>(entry.budgets)
            .entrySet().stream()
                .map(cell ->
                    new Budgets.Cell(
                        new FiscalYear(cell.getKey()),
                        cell.getValue().money(),
                        cell.getValue().asPrinted()))
                .toList());
  }

  private static ItemKind kind(String title) {
    String bare = ThaiText.bare(title);
    return bare.startsWith("โครงการ")
        ? ItemKind.PROJECT
        : bare.startsWith("มาตรการ")
            ? ItemKind.MEASURE
            : bare.startsWith("กิจกรรม") ? ItemKind.ACTIVITY : ItemKind.UNSPECIFIED;
  }

  private static Programme.@Nullable Declared declared(Stated stated) {
    if (stated.counts.isEmpty() && stated.budgets.isEmpty()) {
      return null;
    }
    List<Budgets.Cell> cells = new ArrayList<>();
    for (Map.Entry<Integer, @Nullable Money> year : stated.budgets.entrySet()) {
      cells.add(new Budgets.Cell(new FiscalYear(year.getKey()), year.getValue(), null));
    }
    return new Programme.Declared(
        stated.counts.stream().limit(10).toList(),
        cells.isEmpty() ? null : new Budgets(cells),
        null);
  }

  private Paper paper() {
    return new Paper(
        List.of(),
        chapters(),
        List.of(),
        null,
        new Paper.Reading(
            doubts.all().stream().limit(MOST_OBSERVATIONS).map(Assembly::observation).toList(),
            List.of(),
            List.of(),
            List.of()),
        null);
  }

  private static Paper.Observation observation(Doubt doubt) {
    return new Paper.Observation(
        "import",
        doubt.kind() == Doubt.Kind.REPAIRED ? "info" : "warning",
        "import",
        new Paper.Spot(
            "บรรทัด " + doubt.line() + " คอลัมน์ " + doubt.column(),
            Integer.toString(doubt.line())),
        doubt.text().isBlank() ? null : line(doubt.text()),
        doubt.remarkTh());
  }

  private List<Paper.Chapter> chapters() {
    List<Paper.Chapter> chapters = new ArrayList<>();
    String title = "ข้อความต้นฉบับ";
    List<String> paragraphs = new ArrayList<>();
    for (Row row : kept) {
      boolean begins = !row.table() && CHAPTER.matcher(row.text()).matches();
      if (begins || paragraphs.size() == MOST_PARAGRAPHS) {
        add(chapters, title, paragraphs);
        title = begins ? row.text() : title;
        paragraphs = new ArrayList<>();
      }
      if (!begins) {
        paragraphs.addAll(paragraphs(row.raw()));
      }
    }
    add(chapters, title, paragraphs);
    return chapters;
  }

  private static void add(List<Paper.Chapter> chapters, String title, List<String> paragraphs) {
    if (!paragraphs.isEmpty() || !chapters.isEmpty()) {
      chapters.add(new Paper.Chapter(line(title), paragraphs));
    }
  }

  private static List<String> paragraphs(String raw) {
    List<String> parts = new ArrayList<>();
    String text = CONTROL.matcher(raw).replaceAll(" ");
    for (int from = 0; from < text.length(); from += LONGEST_PARAGRAPH) {
      String part = text.substring(from, Math.min(text.length(), from + LONGEST_PARAGRAPH));
      if (!part.isBlank()) {
        parts.add(part.stripTrailing());
      }
    }
    return parts;
  }

  private static String line(String text) {
    String tidy = ThaiText.tidy(CONTROL.matcher(text).replaceAll(" "));
    return tidy.isEmpty() ? "-" : tidy.substring(0, Math.min(tidy.length(), LONGEST_LINE));
  }
}
