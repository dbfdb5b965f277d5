package th.sucharit.plans.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files within a workbook's file (ส่วนประกอบของสมุดงาน), unpacked within limits. Whatever could
 * act, or lead out of the file, is refused by its name before anything is read.
 */
final class Parts {

  private static final int BLOCK = 64 * 1024;

  /** Parts of a workbook that do something or bring in other content. */
  private static final List<String> ACTIVE =
      List.of(
          "vbaproject",
          "vbadata",
          "macrosheets/",
          "dialogsheets/",
          "activex/",
          "ctrlprops/",
          "embeddings/",
          "externallinks/",
          "querytables/",
          "customui/",
          "webextensions/",
          "connections.xml");

  private final Map<String, byte[]> files;

  private Parts(Map<String, byte[]> files) {
    this.files = files;
  }

  static Parts of(byte[] file, WorkbookLimits limits) {
    if (file.length > limits.packed()) {
      throw UnreadableWorkbook.tooLarge();
    }
    Map<String, byte[]> files = new HashMap<>();
    int left = limits.unpacked();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        requireHarmless(name);
        byte[] content = unpacked(zip.getInputStream(entry), left);
        left -= content.length;
        if (files.size() >= limits.parts()) {
          throw UnreadableWorkbook.tooLarge();
        }
        if (files.put(name, content) != null) {
          throw UnreadableWorkbook.noWorkbook();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableWorkbook.noWorkbook();
    }
    Parts parts = new Parts(files);
    ContentTypes.requireWorkbookWithoutMacros(parts);
    return parts;
  }

  private static void requireHarmless(String name) {
    if (ACTIVE.stream().anyMatch(name::contains)) {
      throw UnreadableWorkbook.active();
    }
  }

  private static byte[] unpacked(InputStream zip, int most) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
      if (read > most - content.size()) {
        throw UnreadableWorkbook.tooLarge();
      }
      content.write(block, 0, read);
    }
    return content.toByteArray();
  }

  /** A part that may be missing. */
  Optional<byte[]> find(String name) {
    return Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)));
  }

  byte[] require(String name) {
    return find(name).orElseThrow(UnreadableWorkbook::noWorkbook);
  }

  /** All parts whose name ends so. */
  List<byte[]> ending(String end) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(end))
        .map(Map.Entry::getValue)
        .toList();
  }
}
