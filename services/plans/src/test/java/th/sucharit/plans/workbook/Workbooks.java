package th.sucharit.plans.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import th.sucharit.contracts.LocalGovernmentId;
import tools.jackson.databind.JsonNode;

/** Workbooks as they are handed out, and what may have become of them outside. */
final class Workbooks {

  static final LocalGovernmentId HUAI_MEK = new LocalGovernmentId("5460802");
  static final String KEY = "a key that only the tests know";

  private Workbooks() {}

  static PlanWorkbooks workbooks() {
    return new PlanWorkbooks(seal(KEY));
  }

  static Seal seal(String key) {
    return new Seal(new WorkbookSettings(key));
  }

  /** What somebody makes of a cell, offline. */
  record Entry(String sheet, String cell, Cell content) {

    static Entry text(String sheet, String cell, String text) {
      return new Entry(sheet, cell, Cell.text(text));
    }

    static Entry number(String sheet, String cell, String digits) {
      return new Entry(sheet, cell, new Cell(Cell.Kind.NUMBER, digits));
    }
  }

  /** A workbook of a plan in which cells were changed. */
  static byte[] edited(WorkbookOrigin origin, JsonNode plan, List<Entry> entries) {
    List<Page> pages = new ArrayList<>();
    for (Page page : PageWriter.pages(plan)) {
      List<List<Cell>> rows = new ArrayList<>();
      page.rows().forEach(row -> rows.add(new ArrayList<>(row)));
      List<String> heads = new ArrayList<>(page.heads());
      entries.stream()
          .filter(entry -> entry.sheet().equals(page.name()))
          .forEach(entry -> put(heads, rows, entry));
      pages.add(new Page(page.name(), heads, rows));
    }
    return WorkbookRendering.file(pages, seal(KEY).lines(origin));
  }

  private static void put(List<String> heads, List<List<Cell>> rows, Entry entry) {
    int column = entry.cell().replaceAll("[0-9]", "").charAt(0) - 'A';
    int row = Integer.parseInt(entry.cell().replaceAll("[A-Z]", "")) - 1;
    if (row == 0) {
      heads.set(column, entry.content().text());
      return;
    }
    while (rows.size() < row) {
      rows.add(new ArrayList<>());
    }
    List<Cell> cells = rows.get(row - 1);
    while (cells.size() <= column) {
      cells.add(Cell.BLANK);
    }
    cells.set(column, entry.content());
  }

  /** The same file with one of its parts changed. */
  static byte[] withPart(byte[] file, String name, UnaryOperator<String> change) {
    return repacked(file, name, text -> change.apply(text), null);
  }

  /** The same file with one more part. */
  static byte[] andPart(byte[] file, String name, byte[] content) {
    return repacked(file, "", UnaryOperator.identity(), new Part(name, content));
  }

  record Part(String name, byte[] content) {}

  private static byte[] repacked(
      byte[] file, String name, UnaryOperator<String> change, Part more) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Part part : parts(file)) {
        byte[] content = part.content();
        if (part.name().equals(name)) {
          content =
              change
                  .apply(new String(content, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(part.name()));
        out.write(content);
      }
      if (more != null) {
        out.putNextEntry(new ZipEntry(more.name()));
        out.write(more.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static List<Part> parts(byte[] file) {
    List<Part> parts = new ArrayList<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        parts.add(new Part(entry.getName(), zip.getInputStream(entry).readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
