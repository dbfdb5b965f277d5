package th.sucharit.documents;

import java.util.List;

/** What both writers set, one below the other: a document taken down to lines and tables. */
public sealed interface Flow permits Flow.Lines, Flow.Grid, Flow.NewPage {

  /** A paragraph, ready to be set. */
  record Lines(Text text, Style style) implements Flow {}

  /**
   * A table, ready to be set.
   *
   * @param headRows how many of the rows are repeated on each page
   */
  record Grid(List<Integer> widths, List<Block.Row> rows, int headRows, boolean borders)
      implements Flow {

    public Grid {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }
  }

  /** A page ends. */
  record NewPage() implements Flow {}

  /** What a paragraph is, to those who cannot see it. */
  enum Role {
    PARAGRAPH,
    TITLE,
    HEADING,
    SUBHEADING,
    ITEM
  }

  /**
   * How a paragraph is set.
   *
   * @param size in points
   * @param together not parted from what follows
   */
  record Style(Role role, Block.Alignment alignment, int size, Margins margins, boolean together) {}

  /**
   * Room around a paragraph, in points.
   *
   * @param left of every line
   * @param first of the first line, counted from the left of the others; may be negative
   * @param before above
   */
  record Margins(int left, int first, int before) {}
}
