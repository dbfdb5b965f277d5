package th.sucharit.starter.files;

import java.util.Locale;

/** Kinds of files that are taken (ชนิดไฟล์ที่รับ). */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  CSV("text/csv", "csv"),
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String ending;

  FileType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the sender called a file of this kind, made harmless. */
  public String nameFrom(String sentAs) {
    return SafeName.of(sentAs, this);
  }

  /** The usual ending of a name. */
  String ending() {
    return ending;
  }

  /** Whether a name ends as files of this kind do. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("." + ending) || (this == JPEG && lower.endsWith(".jpeg"));
  }
}
