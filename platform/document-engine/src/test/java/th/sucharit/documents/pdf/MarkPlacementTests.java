package th.sucharit.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Samples;
import th.sucharit.documents.Text;

/**
 * The glyphs of the PDF stand where HarfBuzz puts them: each line is drawn anew from its words by
 * the text layout of the JDK, which shapes with HarfBuzz, and the two pictures are compared.
 */
class MarkPlacementTests {

  private static final float DOTS_PER_POINT = 200f / 72;

  private static final List<String> ONSETS =
      List.of(
          "ที่", "น้ำ", "ปี่", "ฟ้า", "กู้", "ซื่อ", "ชี้", "ยิ้ม", "ผู้", "ป้ำ", "ฝั่ง", "ญี่ปุ่น",
          "ฐานุ", "ฎีกา", "ศิลป์");

  private static final List<String> ENDINGS =
      List.of(
          "", "ดิน", "ใจ", "ปีนี้", "ร่วม", "สิทธิ์", "กุ้ง", "ทุ่ง", "รู้", "หลื่อม", "จึ้ง",
          "เก้ง", "โป๊ะ", "ก๋วย", "น้ำ", "ปั๊ม", "ครู่", "ตู้", "พื้น", "ที่");

  @Test
  void threeHundredWords() throws IOException {
    List<String> words = words();
    assertThat(words).hasSize(300);
    assertThat(difference(Paragraph.flush(Text.of(String.join(" ", words))))).isLessThan(0.01);
  }

  @Test
  void afterLatinLetters() throws IOException {
    String text = String.join(" ITA", words());
    assertThat(difference(Paragraph.flush(Text.of(text)))).isLessThan(0.01);
  }

  @Test
  void bold() throws IOException {
    assertThat(difference(Paragraph.flush(Text.bold(String.join(" ", words()))))).isLessThan(0.01);
  }

  @Test
  void inTheCellsOfATable() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i += 10) {
      rows.add(
          Row.of(
              Cell.of(String.join(" ", words().subList(i, i + 5))),
              Cell.of(String.join("", words().subList(i + 5, i + 10)))));
    }
    assertThat(difference(new Block.Table(List.of(1, 1), List.of(), rows, Digits.THAI)))
        .isLessThan(0.01);
  }

  @Test
  void theComparisonNoticesAMarkThatIsLow() {
    BufferedImage right = blank();
    BufferedImage wrong = blank();
    draw(right, "ที่", false, 12, 100, 100);
    draw(wrong, "ที", false, 12, 100, 100);
    assertThat(difference(right, wrong)).isGreaterThan(0.03);
  }

  private static List<String> words() {
    return ONSETS.stream()
        .flatMap(onset -> ENDINGS.stream().map(ending -> onset + ending))
        .toList();
  }

  /** Over all pages: the part of the inked dots that differ. */
  private static double difference(Block block) throws IOException {
    OfficialDocument document = Samples.of(block);
    try (PDDocument pdf = Loader.loadPDF(PdfDocuments.bytes(document))) {
      double worst = 0;
      List<BufferedImage> expected = expected(pdf);
      PDFRenderer renderer = new WordsOnly(pdf);
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage actual = renderer.renderImage(page, DOTS_PER_POINT, ImageType.GRAY);
        worst = Math.max(worst, difference(expected.get(page), actual));
      }
      return worst;
    }
  }

  private static List<BufferedImage> expected(PDDocument pdf) throws IOException {
    List<BufferedImage> pages = new ArrayList<>();
    pdf.getPages().forEach(page -> pages.add(blank()));
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> glyphs) {
        // one call for each line of a paragraph or cell
        if (text.isBlank()) {
          return;
        }
        TextPosition first = glyphs.getFirst();
        draw(
            pages.get(getCurrentPageNo() - 1),
            text,
            first.getFont().getName().contains("Bold"),
            first.getFontSizeInPt(),
            first.getTextMatrix().getTranslateX(),
            first.getPageHeight() - first.getTextMatrix().getTranslateY());
      }
    }.getText(pdf);
    return pages;
  }

  private static BufferedImage blank() {
    BufferedImage page =
        new BufferedImage(
            (int) (595 * DOTS_PER_POINT),
            (int) (842 * DOTS_PER_POINT),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.dispose();
    return page;
  }

  private static void draw(
      BufferedImage page, String text, boolean bold, float size, float x, float y) {
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.BLACK);
    graphics.transform(AffineTransform.getScaleInstance(DOTS_PER_POINT, DOTS_PER_POINT));
    TextLayout layout =
        new TextLayout(text, font(bold).deriveFont(size), new FontRenderContext(null, true, true));
    graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    graphics.dispose();
  }

  /** Dots of a clearly other grey, beside the number of dots with ink; */
  private static double difference(BufferedImage expected, BufferedImage actual) {
    long ink = 0;
    long different = 0;
    for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
      for (int x = 0; x < Math.min(expected.getWidth(), actual.getWidth()); x++) {
        int wanted = expected.getRaster().getSample(x, y, 0);
        int found = actual.getRaster().getSample(x, y, 0);
        ink += wanted < 128 ? 1 : 0;
        different += Math.abs(wanted - found) > 100 ? 1 : 0;
      }
    }
    assertThat(ink).isPositive();
    return (double) different / ink;
  }

  private static Font font(boolean bold) {
    String file = "/fonts/sarabun/Sarabun-" + (bold ? "Bold" : "Regular") + ".ttf";
    try (InputStream in =
        Objects.requireNonNull(MarkPlacementTests.class.getResourceAsStream(file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves out the lines of tables. */
  private static final class WordsOnly extends PDFRenderer {

    WordsOnly(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        public void strokePath() {
          getLinePath().reset();
        }
      };
    }
  }
}
