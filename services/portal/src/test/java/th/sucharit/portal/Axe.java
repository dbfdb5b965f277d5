package th.sucharit.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The checks of accessibility in a page: begun and asked for later, so that one window is checked
 * while the next one loads.
 */
final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Only what is wrong is described; no page has frames of foreign origin. */
  private static final String BEGIN =
      """
      tags => { window.checked = axe.run(document, {runOnly: {type: 'tag', values: tags},
        resultTypes: ['violations']}); }\
      """;

  private static final String ASK =
      """
      () => window.checked.then(found => found.violations.map(rule => (
        {id: rule.id, impact: rule.impact, html: rule.nodes[0].html})))\
      """;

  private static final String SOURCE = source();

  private Axe() {}

  /** A rule that a page breaks. */
  record Fault(String id, String impact, String html) {

    @Override
    public String toString() {
      return id + ": " + html;
    }
  }

  /** Begins to check a page as it is now. */
  static void begin(Page page) {
    page.evaluate(SOURCE);
    page.evaluate(BEGIN, RULES);
  }

  /** What the check has found. */
  static List<Fault> faults(Page page) {
    return ((List<?>) page.evaluate(ASK))
        .stream()
            .map(Map.class::cast)
            .map(one ->
                new Fault(
                    String.valueOf(one.get("id")),
                    String.valueOf(one.get("impact")),
                    String.valueOf(one.get("html"))))
            .toList();
  }

  private static String source() {
    try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
