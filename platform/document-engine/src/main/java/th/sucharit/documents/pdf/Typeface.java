package th.sucharit.documents.pdf;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;

/** Sarabun, regular or bold (แบบอักษร): embedded in every PDF, and measured for line breaks. */
final class Typeface {

  /** Thai is written with few different syllables; beyond these, old ones are forgotten at once. */
  private static final int MOST_REMEMBERED = 50_000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

  /** Knows both; nothing is added after they are loaded, so all documents may share it. */
  private static final class Loaded {

    private static final GlyphLayoutFontManager ALL = new GlyphLayoutFontManager();

    private Loaded() {}
  }

  static final Typeface REGULAR = new Typeface("Sarabun-Regular.ttf");
  static final Typeface BOLD = new Typeface("Sarabun-Bold.ttf");

  private final BaseFont font;
  private final Font measured;
  private final Map<String, Double> widths = new ConcurrentHashMap<>();

  private Typeface(String file) {
    try (InputStream in =
        requireNonNull(Typeface.class.getResourceAsStream("/fonts/sarabun/" + file), file)) {
      this.font = Loaded.ALL.loadFont(file, in, 12).getBaseFont();
      this.measured = Loaded.ALL.getAwtFont(font, 1000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GlyphLayoutFontManager.FontLoadException e) {
      throw new IllegalStateException(e);
    }
  }

  static Typeface of(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  /** Places glyphs and keeps the words beside them, for whoever copies them. */
  static GlyphLayoutManager shaper() {
    return new GlyphLayoutManager(Loaded.ALL).setWriteActualText(true);
  }

  BaseFont font() {
    return font;
  }

  /** In points; remembered, since the same syllables come again and again. */
  double width(String syllable, int size) {
    if (widths.size() > MOST_REMEMBERED) {
      widths.clear();
    }
    return widths.computeIfAbsent(syllable, this::thousandths) * size / 1000;
  }

  /** In points, of words that will hardly come again. */
  double widthOnce(String words, int size) {
    return thousandths(words) * size / 1000;
  }

  private double thousandths(String text) {
    return text.isEmpty()
        ? 0
        : measured
            .layoutGlyphVector(
                EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
            .getLogicalBounds()
            .getWidth();
  }
}
