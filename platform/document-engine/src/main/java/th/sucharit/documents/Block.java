package th.sucharit.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document (ส่วนประกอบของเอกสาร), from top to bottom. */
public sealed interface Block
    permits Block.MemoHead,
        Block.Heading,
        Block.Paragraph,
        Block.NumberedList,
        Block.Table,
        Block.Signature,
        Block.PageBreak {

  /**
   * Head of a memo (หัวบันทึกข้อความ), with room for the garuda at the left of the title.
   *
   * @param number left open when it is not known yet
   * @param date left open when it is not known yet
   */
  record MemoHead(
      String agency,
      @Nullable String number,
      @Nullable LocalDate date,
      String subject,
      String addressee)
      implements Block {}

  /** A heading (หัวข้อ) of level 1 (title, centred), 2 or 3. */
  record Heading(int level, Text text) implements Block {

    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("headings have level 1, 2 or 3");
      }
    }

    public static Heading of(int level, String text) {
      return new Heading(level, Text.bold(text));
    }
  }

  /**
   * A paragraph (ย่อหน้า).
   *
   * @param together not parted from what follows
   */
  record Paragraph(Text text, Alignment alignment, Indent indent, boolean together)
      implements Block {

    /** As body text is set: the first line begins 2.5 cm from the margin. */
    public static Paragraph of(String text) {
      return new Paragraph(Text.of(text), Alignment.LEFT, Indent.FIRST_LINE, false);
    }

    /** Without indentation. */
    public static Paragraph flush(Text text) {
      return new Paragraph(text, Alignment.LEFT, Indent.NONE, false);
    }

    public static Paragraph centred(Text text) {
      return new Paragraph(text, Alignment.CENTRE, Indent.NONE, false);
    }

    public Paragraph withNext() {
      return new Paragraph(text, alignment, indent, true);
    }
  }

  /** A list (รายการ), each item behind its number or sign. */
  record NumberedList(Numbering numbering, List<Text> items) implements Block {

    public NumberedList {
      items = List.copyOf(items);
    }

    public static NumberedList of(Numbering numbering, String... items) {
      return new NumberedList(numbering, List.of(items).stream().map(Text::of).toList());
    }
  }

  /** What stands before an item (เลขลำดับ). */
  enum Numbering {
    /** 1. 2. 3. */
    PLAIN,
    /** (1) (2) (3) */
    BRACKETS,
    /** A dash before each. */
    DASH
  }

  /**
   * A table (ตาราง) with thin borders; the head rows are repeated on each page.
   *
   * @param widths of the columns, in any unit; together they fill the page
   * @param digits of this table: money keeps those it was written with
   */
  record Table(List<Integer> widths, List<Row> head, List<Row> body, Digits digits)
      implements Block {

    public Table {
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  /** A row of a table (แถว). */
  record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }

    /** Bold and centred, as heads are. */
    public static Row head(String... cells) {
      return new Row(
          List.of(cells).stream().map(text -> Cell.of(Text.bold(text), Alignment.CENTRE)).toList());
    }
  }

  /**
   * A cell (ช่องตาราง); rows below leave out what a cell above covers.
   *
   * @param columns how many it covers
   * @param rows how many it covers
   */
  record Cell(List<Text> paragraphs, Alignment alignment, int columns, int rows) {

    public Cell {
      paragraphs = List.copyOf(paragraphs);
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException("a cell covers at least itself");
      }
    }

    public static Cell of(String text) {
      return of(Text.of(text), Alignment.LEFT);
    }

    public static Cell of(Text text, Alignment alignment) {
      return new Cell(List.of(text), alignment, 1, 1);
    }

    /** One paragraph for each text. */
    public static Cell lines(List<String> texts) {
      return new Cell(texts.stream().map(Text::of).toList(), Alignment.LEFT, 1, 1);
    }

    public Cell over(int moreColumns, int moreRows) {
      return new Cell(paragraphs, alignment, moreColumns, moreRows);
    }
  }

  /**
   * Where somebody signs (ลายมือชื่อ), in the right half of the page.
   *
   * @param name dots when it is not given
   */
  record Signature(@Nullable String name, String position, @Nullable LocalDate date)
      implements Block {}

  /** What follows begins a page (ขึ้นหน้าใหม่). */
  record PageBreak() implements Block {}

  /** Where lines stand (การจัดแนว). */
  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Distance from the margin in millimetres (ย่อหน้า). */
  record Indent(int left, int firstLine) {

    public static final Indent NONE = new Indent(0, 0);
    public static final Indent FIRST_LINE = new Indent(0, 25);
  }
}
