package th.sucharit.documents.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import th.sucharit.documents.Text;

/** Breaks a paragraph into lines between Thai words (ตัดบรรทัด). */
final class LineBreaker {

  /** What never begins a line. */
  private static final String CLOSING = "ๆฯ)]}”’.,:;!?%/";

  private static final String OPENING = "([{“‘";
  private static final Locale THAI = Locale.forLanguageTag("th");

  private final BreakIterator places = BreakIterator.getLineInstance(THAI);
  private final BreakIterator clusters = BreakIterator.getCharacterInstance(THAI);

  /**
   * The lines of a paragraph; of an empty one, an empty line.
   *
   * @param first room on the first line
   * @param rest room on the others
   */
  List<Line> lines(Text text, int size, double first, double rest) {
    List<Line> lines = new ArrayList<>();
    String all = text.plain();
    int from = 0;
    while (from <= all.length()) {
      int end = all.indexOf('\n', from);
      int to = end < 0 ? all.length() : end;
      fill(lines, new Words(text, size), from, to, lines.isEmpty() ? first : rest, rest);
      from = to + 1;
    }
    return lines;
  }

  private void fill(List<Line> lines, Words words, int from, int to, double first, double rest) {
    double room = first;
    double used = 0;
    int start = from;
    int at = from;
    for (int next : breaks(words.all, from, to)) {
      int ink = words.endOfInk(at, next);
      if (at > start && used + words.width(at, ink) > room) {
        lines.add(words.line(start, at));
        start = at;
        used = 0;
        room = rest;
      }
      while (start == at && words.widthOnce(start, ink) > room) {
        int cut = cut(words, start, ink, room);
        if (cut == ink) {
          break;
        }
        lines.add(words.line(start, cut));
        start = cut;
        at = cut;
        room = rest;
      }
      used += words.width(at, next);
      at = next;
    }
    lines.add(words.line(start, to));
  }

  private List<Integer> breaks(String all, int from, int to) {
    List<Integer> breaks = new ArrayList<>();
    String line = all.substring(from, to);
    places.setText(line);
    for (int at = places.next(); at != BreakIterator.DONE; at = places.next()) {
      if (at == line.length() || allowed(line, at)) {
        breaks.add(from + at);
      }
    }
    return breaks;
  }

  private static boolean allowed(String line, int at) {
    char before = line.charAt(at - 1);
    char after = line.charAt(at);
    return before == ' '
        || (CLOSING.indexOf(after) < 0
            && OPENING.indexOf(before) < 0
            && Character.getType(after) != Character.NON_SPACING_MARK
            && !(Character.isDigit(before) && Character.isDigit(after))
            && !(before == '.' && (Character.isDigit(after) || after < 0x250)));
  }

  /** The farthest place in an overlong word up to which it fits, never inside a cluster. */
  private int cut(Words words, int from, int to, double room) {
    clusters.setText(words.all.substring(from, to));
    int fits = clusters.next();
    for (int at = clusters.next(); at != BreakIterator.DONE; at = clusters.next()) {
      if (words.widthOnce(from, from + at) > room) {
        break;
      }
      fits = at;
    }
    return from + fits;
  }

  /** A paragraph's words and their looks. */
  private static final class Words {

    private final List<Text.Span> spans;
    private final String all;
    private final int size;

    Words(Text text, int size) {
      this.spans = text.spans();
      this.all = text.plain();
      this.size = size;
    }

    int endOfInk(int from, int to) {
      int end = to;
      while (end > from && all.charAt(end - 1) == ' ') {
        end--;
      }
      return end;
    }

    double width(int from, int to) {
      double width = 0;
      for (Line.Piece piece : pieces(from, to)) {
        width += piece.typeface().width(piece.text(), size);
      }
      return width;
    }

    double widthOnce(int from, int to) {
      double width = 0;
      for (Line.Piece piece : pieces(from, to)) {
        width += piece.typeface().widthOnce(piece.text(), size);
      }
      return width;
    }

    Line line(int from, int to) {
      return new Line(
          pieces(from, endOfInk(from, to)).stream()
              .map(piece ->
                  new Line.Piece(
                      piece.text(),
                      piece.typeface(),
                      piece.typeface().widthOnce(piece.text(), size)))
              .toList());
    }

    /** Not measured yet. */
    private List<Line.Piece> pieces(int from, int to) {
      List<Line.Piece> pieces = new ArrayList<>();
      int at = 0;
      for (Text.Span span : spans) {
        int begin = Math.max(from, at);
        int end = Math.min(to, at + span.text().length());
        if (begin < end) {
          pieces.add(new Line.Piece(all.substring(begin, end), Typeface.of(span.bold()), 0));
        }
        at += span.text().length();
      }
      return pieces;
    }
  }
}
