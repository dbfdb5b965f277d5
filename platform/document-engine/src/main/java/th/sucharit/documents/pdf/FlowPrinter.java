package th.sucharit.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import th.sucharit.documents.Flow;

/** Prints paragraphs and tables one below the other (จัดหน้า). */
final class FlowPrinter {

  private final Paper paper;
  private final LineBreaker breaker = new LineBreaker();

  FlowPrinter(Paper paper) {
    this.paper = paper;
  }

  void print(List<Flow> flows) {
    List<Flow.Lines> group = new ArrayList<>();
    for (Flow flow : flows) {
      switch (flow) {
        case Flow.Lines lines -> {
          group.add(lines);
          if (!lines.style().together()) {
            group(group, 0);
          }
        }
        case Flow.Grid grid -> {
          group(group, Leading.of(12) * 5);
          paper.down(grid.borders() ? 6 : 0);
          new GridPrinter(paper, grid, breaker).print();
          paper.down(grid.borders() ? 6 : 0);
        }
        case Flow.NewPage page -> {
          group(group, 0);
          paper.newPage();
        }
      }
    }
    group(group, 0);
  }

  /** Paragraphs that stay together, and the room that what follows needs at least. */
  private void group(List<Flow.Lines> group, double following) {
    List<Broken> broken = group.stream().map(this::broken).toList();
    group.clear();
    if (broken.isEmpty()) {
      return;
    }
    double together =
        broken.subList(0, broken.size() - 1).stream().mapToDouble(Broken::height).sum()
            + broken.getLast().firstLine()
            + following;
    if (together > paper.room() && together < paper.height()) {
      paper.newPage();
    }
    broken.forEach(this::print);
  }

  private void print(Broken paragraph) {
    Flow.Style style = paragraph.source().style();
    paper.down(paper.fresh() ? 0 : style.margins().before());
    PdfStructureElement element = new PdfStructureElement(paper.root(), tag(style.role()));
    double indent = style.margins().left() + style.margins().first();
    for (Line line : paragraph.lines()) {
      if (paper.room() < Leading.of(style.size())) {
        paper.newPage();
      }
      paper.text(
          line,
          style.size(),
          Paper.LEFT + indent + shift(style, paper.width() - indent - line.width()),
          paper.y() - Leading.ascent(style.size()),
          element);
      paper.down(Leading.of(style.size()));
      indent = style.margins().left();
    }
  }

  private Broken broken(Flow.Lines source) {
    Flow.Style style = source.style();
    double rest = paper.width() - style.margins().left();
    return new Broken(
        source, breaker.lines(source.text(), style.size(), rest - style.margins().first(), rest));
  }

  private static double shift(Flow.Style style, double free) {
    return switch (style.alignment()) {
      case LEFT -> 0;
      case CENTRE -> free / 2;
      case RIGHT -> free;
    };
  }

  private static PdfName tag(Flow.Role role) {
    return switch (role) {
      case PARAGRAPH, ITEM -> PdfName.P;
      case TITLE -> new PdfName("H1");
      case HEADING -> new PdfName("H2");
      case SUBHEADING -> new PdfName("H3");
    };
  }

  /** A paragraph in lines. */
  private record Broken(Flow.Lines source, List<Line> lines) {

    double height() {
      return source.style().margins().before() + lines.size() * leading();
    }

    double firstLine() {
      return source.style().margins().before() + leading();
    }

    private double leading() {
      return Leading.of(source.style().size());
    }
  }
}
