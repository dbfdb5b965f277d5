package th.sucharit.starter.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Office documents are archives (ตรวจไฟล์เอกสารสำนักงาน): every part is unpacked once, within
 * bounds, to see that there is no macro, program or further archive in it.
 */
final class ArchiveCheck {

  private static final String LOCAL = "PK\u0003\u0004";
  private static final String END = "PK\u0005\u0006";
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private static final Pattern DANGEROUS_NAME =
      Pattern.compile(
          "(?i).*(vbaproject\\.bin|vbadata\\.xml|activex.*|oleobject.*|(^|/)(basic|scripts)/.+"
              + "|\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|lnk|scr|hta|com|msi|html?))$");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(FileType.DOCX, "wordprocessingml.document.main+xml"),
          new Kind(FileType.XLSX, "spreadsheetml.sheet.main+xml"));

  /** What the list of contents calls the main part. */
  private record Kind(FileType type, String main) {}

  private final int mostEntries;
  private final long mostUnpacked;

  ArchiveCheck(int mostEntries, long mostUnpacked) {
    this.mostEntries = mostEntries;
    this.mostUnpacked = mostUnpacked;
  }

  static boolean looksLikeOne(String bytes) {
    return bytes.startsWith(LOCAL);
  }

  /** Whether a reader that begins at the end, as archive programs do, finds an archive. */
  static boolean hasDirectoryAtTheEnd(String bytes) {
    int from = Math.max(0, bytes.length() - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.indexOf(END, from); at >= 0; at = bytes.indexOf(END, at + 1)) {
      if (at + END_LENGTH <= bytes.length()) {
        return true;
      }
    }
    return false;
  }

  FileType check(Path file, String bytes) throws IOException {
    int end = bytes.lastIndexOf(END);
    if (end < 0) {
      throw Refused.damaged();
    }
    if (end + END_LENGTH != bytes.length()) {
      throw Refused.secondType();
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
      requireSensible(entries);
      ArchivePart.Budget budget = new ArchivePart.Budget(mostEntries, mostUnpacked);
      String contents = "";
      String mimetype = "";
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          ArchivePart part = ArchivePart.read(in, budget.of(entry.getCompressedSize()), true);
          requireHarmless(entry.getName(), part);
          if (entry.getName().equals("[Content_Types].xml")) {
            contents = contents(part);
          } else if (entry.getName().equals("mimetype")) {
            mimetype = part.beginning().strip();
          }
        }
      }
      return kind(contents, mimetype);
    } catch (ZipException | EOFException e) {
      throw Refused.damaged();
    }
  }

  private void requireSensible(List<ZipEntry> entries) {
    if (entries.size() > mostEntries) {
      throw Refused.bomb();
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries) {
      String name = entry.getName();
      if (!names.add(name) || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
        throw Refused.damaged();
      }
      requireHarmlessName(name);
    }
  }

  /** Whatever a document fetches by itself when it is opened is refused; a link is not fetched. */
  static void requireHarmless(String name, ArchivePart part) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
      XmlElements.each(
          part,
          relation -> {
            if (XmlElements.attribute(relation, "TargetMode").equalsIgnoreCase("External")
                && !XmlElements.attribute(relation, "Type").endsWith("/hyperlink")) {
              throw Refused.active();
            }
          });
    }
  }

  /** What kinds of parts the list of contents names, one in each line. */
  private static String contents(ArchivePart part) {
    StringBuilder types = new StringBuilder();
    XmlElements.each(
        part, entry -> types.append(XmlElements.attribute(entry, "ContentType")).append('\n'));
    return types.toString();
  }

  static void requireHarmlessName(String name) {
    if (DANGEROUS_NAME.matcher(name).matches()) {
      throw Refused.active();
    }
  }

  private static FileType kind(String contents, String mimetype) {
    if (!contents.isEmpty() && !mimetype.isEmpty()) {
      throw Refused.secondType();
    }
    if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
      throw Refused.active();
    }
    return KINDS.stream()
        .filter(kind -> contents.contains(kind.main()))
        .map(Kind::type)
        .findFirst()
        .or(() ->
            List.of(FileType.ODT, FileType.ODS).stream()
                .filter(type -> type.mediaType().equals(mimetype))
                .findFirst())
        .orElseThrow(Refused::type);
  }
}
