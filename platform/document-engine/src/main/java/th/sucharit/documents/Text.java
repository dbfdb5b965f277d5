package th.sucharit.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in a row (ข้อความ), some of them bold. */
public record Text(List<Span> spans) {

  public static final Text EMPTY = new Text(List.of());

  public Text {
    spans = List.copyOf(spans);
  }

  /**
   * Words that look the same.
   *
   * @param asWritten keeps its digits, whatever the document does
   */
  public record Span(String text, boolean bold, boolean asWritten) {}

  public static Text of(String text) {
    return new Text(List.of(new Span(text, false, false)));
  }

  public static Text bold(String text) {
    return new Text(List.of(new Span(text, true, false)));
  }

  /** Keeps its digits, such as an address or a code. */
  public static Text asWritten(String text) {
    return new Text(List.of(new Span(text, false, true)));
  }

  public Text then(Text more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Text(all);
  }

  /** Without any looks. */
  public String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
