package th.sucharit.starter.files;

import java.util.List;
import java.util.Locale;

/** Finds a second kind of file inside a first (ไฟล์ลูกผสม). */
final class SecondTypes {

  private static final int PDF_HEADER_WITHIN = 1_024;
  private static final String PDF = "%PDF-";
  private static final List<String> ARCHIVES =
      List.of("Rar!\u001a\u0007", "7z\u00bc\u00af'\u001c", "PK\u0003\u0004\u0014\u0000");
  private static final List<String> SCRIPTS =
      List.of("<script", "<html", "<!doctype", "<svg ", "<iframe", "<?php");

  private SecondTypes() {}

  static void requireNone(FileType type, String bytes) {
    if (ArchiveCheck.hasDirectoryAtTheEnd(bytes) || ARCHIVES.stream().anyMatch(bytes::contains)) {
      throw Refused.secondType();
    }
    if (type == FileType.PDF) {
      return;
    }
    if (bytes.substring(0, Math.min(bytes.length(), PDF_HEADER_WITHIN)).contains(PDF)) {
      throw Refused.secondType();
    }
    String lower = bytes.toLowerCase(Locale.ROOT);
    if (SCRIPTS.stream().anyMatch(lower::contains)) {
      throw Refused.active();
    }
  }
}
