package th.sucharit.documents;

import static th.sucharit.documents.Flow.Role.HEADING;
import static th.sucharit.documents.Flow.Role.ITEM;
import static th.sucharit.documents.Flow.Role.PARAGRAPH;
import static th.sucharit.documents.Flow.Role.SUBHEADING;
import static th.sucharit.documents.Flow.Role.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Row;

/** Takes a document down to lines and tables with clean text, the same for both writers. */
public final class Setting {

  /** Sarabun at 12 points is as large as TH SarabunPSK at 16. */
  public static final int BODY_SIZE = 12;

  public static final int TABLE_SIZE = 10;

  private static final int MEMO_TITLE_SIZE = 22;
  private static final int TITLE_SIZE = 14;
  private static final int ITEM_LEFT = 54;
  private static final int ITEM_LABEL = 22;
  private static final String DOTS = ".".repeat(46);

  private final Digits digits;

  private Setting(Digits digits) {
    this.digits = digits;
  }

  public static List<Flow> of(OfficialDocument document, OfficialDocument.Section section) {
    Setting setting = new Setting(document.particulars().digits());
    return section.blocks().stream().flatMap(setting::flow).toList();
  }

  /** All words of a document in the order in which they are printed, one paragraph a line. */
  public static List<String> words(OfficialDocument document) {
    return document.sections().stream()
        .flatMap(section -> of(document, section).stream())
        .flatMap(Setting::words)
        .toList();
  }

  private static Stream<String> words(Flow flow) {
    return switch (flow) {
      case Flow.Lines lines -> Stream.of(lines.text().plain());
      case Flow.Grid grid ->
          grid.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.paragraphs().stream())
              .map(Text::plain);
      case Flow.NewPage page -> Stream.empty();
    };
  }

  private Stream<Flow> flow(Block block) {
    return switch (block) {
      case Block.MemoHead head -> memo(head);
      case Block.Heading heading -> Stream.of(heading(heading));
      case Block.Paragraph paragraph -> Stream.of(paragraph(paragraph));
      case Block.NumberedList list -> items(list);
      case Block.Table table -> Stream.of(table(table));
      case Block.Signature signature -> signature(signature);
      case Block.PageBreak page -> Stream.of(new Flow.NewPage());
    };
  }

  private Stream<Flow> memo(Block.MemoHead head) {
    Cell number = labelled("ที่", Optional.ofNullable(head.number()).orElse(""));
    Cell date = labelled("วันที่", Optional.ofNullable(head.date()).map(ThaiText::date).orElse(""));
    return Stream.of(
        lines(
            Text.bold("บันทึกข้อความ"),
            style(TITLE, Alignment.CENTRE, MEMO_TITLE_SIZE, new Flow.Margins(0, 0, 6))),
        lines(label("ส่วนราชการ", head.agency()), flush(0)),
        new Flow.Grid(List.of(1, 1), List.of(row(Row.of(number, date), digits)), 0, false),
        lines(label("เรื่อง", head.subject()), hanging(34)),
        lines(label("เรียน", head.addressee()), hanging(34)));
  }

  private static Cell labelled(String label, String text) {
    return Cell.of(label(label, text), Alignment.LEFT);
  }

  private static Text label(String label, String text) {
    return Text.bold(label).then(Text.of(" " + text));
  }

  private Flow.Lines heading(Block.Heading heading) {
    return switch (heading.level()) {
      case 1 ->
          lines(
              heading.text(),
              style(TITLE, Alignment.CENTRE, TITLE_SIZE, new Flow.Margins(0, 0, 6)));
      case 2 ->
          lines(
              heading.text(),
              style(HEADING, Alignment.LEFT, BODY_SIZE, new Flow.Margins(0, 0, 10)));
      default ->
          lines(
              heading.text(),
              style(SUBHEADING, Alignment.LEFT, BODY_SIZE, new Flow.Margins(28, 0, 6)));
    };
  }

  private Flow.Lines paragraph(Block.Paragraph paragraph) {
    Flow.Margins margins =
        new Flow.Margins(
            points(paragraph.indent().left()), points(paragraph.indent().firstLine()), 4);
    return lines(
        paragraph.text(),
        new Flow.Style(PARAGRAPH, paragraph.alignment(), BODY_SIZE, margins, paragraph.together()));
  }

  private Stream<Flow> items(Block.NumberedList list) {
    List<Flow> items = new ArrayList<>();
    for (Text item : list.items()) {
      String label =
          switch (list.numbering()) {
            case PLAIN -> items.size() + 1 + ". ";
            case BRACKETS -> "(" + (items.size() + 1) + ") ";
            case DASH -> "- ";
          };
      Flow.Margins margins = new Flow.Margins(ITEM_LEFT + ITEM_LABEL, -ITEM_LABEL, 2);
      items.add(
          lines(
              Text.of(label).then(item),
              new Flow.Style(ITEM, Alignment.LEFT, BODY_SIZE, margins, false)));
    }
    return items.stream();
  }

  private Flow.Grid table(Block.Table table) {
    Digits own = digits == Digits.THAI ? table.digits() : digits;
    List<Row> rows =
        Stream.concat(table.head().stream(), table.body().stream())
            .map(row -> row(row, own))
            .toList();
    return new Flow.Grid(table.widths(), rows, table.head().size(), true);
  }

  private static Row row(Row row, Digits digits) {
    return new Row(
        row.cells().stream()
            .map(cell ->
                new Cell(
                    cell.paragraphs().stream().map(text -> clean(text, digits)).toList(),
                    cell.alignment(),
                    cell.columns(),
                    cell.rows()))
            .toList());
  }

  private Stream<Flow> signature(Block.Signature signature) {
    Stream<String> lines =
        Stream.concat(
            Stream.of(
                "(ลงชื่อ)" + DOTS,
                "(" + Optional.ofNullable(signature.name()).orElse(DOTS) + ")",
                signature.position()),
            Optional.ofNullable(signature.date()).map(ThaiText::date).stream());
    List<String> all = lines.toList();
    return all.stream()
        .map(line ->
            lines(
                Text.of(line),
                new Flow.Style(
                    PARAGRAPH,
                    Alignment.CENTRE,
                    BODY_SIZE,
                    new Flow.Margins(200, 0, line.equals(all.getFirst()) ? 28 : 0),
                    !line.equals(all.getLast()))));
  }

  private static Flow.Style style(
      Flow.Role role, Alignment alignment, int size, Flow.Margins margins) {
    return new Flow.Style(role, alignment, size, margins, true);
  }

  private static Flow.Style flush(int before) {
    return new Flow.Style(
        PARAGRAPH, Alignment.LEFT, BODY_SIZE, new Flow.Margins(0, 0, before), false);
  }

  private static Flow.Style hanging(int left) {
    return new Flow.Style(
        PARAGRAPH, Alignment.LEFT, BODY_SIZE, new Flow.Margins(left, -left, 0), false);
  }

  private Flow.Lines lines(Text text, Flow.Style style) {
    return new Flow.Lines(clean(text, digits), style);
  }

  private static Text clean(Text text, Digits digits) {
    return new Text(
        text.spans().stream()
            .map(span -> {
              String clean = ThaiText.clean(span.text());
              boolean thai = digits == Digits.THAI && !span.asWritten();
              return new Text.Span(
                  thai ? ThaiText.thaiDigits(clean) : clean, span.bold(), span.asWritten());
            })
            .filter(span -> !span.text().isEmpty())
            .toList());
  }

  private static int points(int millimetres) {
    return Math.toIntExact(Math.round(millimetres * 72 / 25.4));
  }
}
