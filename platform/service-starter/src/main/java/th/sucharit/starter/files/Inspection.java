package th.sucharit.starter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import th.sucharit.starter.web.Problem;

/**
 * Finds out what a file is by its content, never by its name, and refuses what is of no kind that
 * is taken, is of two kinds, acts when it is opened, or does harm (ตรวจชนิดและความปลอดภัยของไฟล์).
 */
final class Inspection {

  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

  private final ArchiveCheck archives;
  private final MalwareScanner scanner;
  private final Semaphore atOnce;

  Inspection(FileSettings settings, MalwareScanner scanner) {
    this.archives =
        new ArchiveCheck(settings.archiveEntries(), settings.archiveUnpacked().toBytes());
    this.scanner = scanner;
    this.atOnce = new Semaphore(settings.atOnce());
  }

  /**
   * What the file is.
   *
   * @throws Problem 400 when it is not taken, 503 when nobody can say whether it does harm
   */
  FileType inspect(Upload file) {
    atOnce.acquireUninterruptibly();
    try {
      // one byte of the file is one character here, whatever its encoding
      String bytes = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
      FileType type = type(file, bytes);
      scanner.requireClean(file.path());
      return type;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      atOnce.release();
    }
  }

  private FileType type(Upload file, String bytes) throws IOException {
    TestVirus.requireNone(bytes);
    if (ArchiveCheck.looksLikeOne(bytes)) {
      return archives.check(file.path(), bytes);
    }
    FileType type =
        switch (detected(file)) {
          case "application/pdf" -> FileType.PDF;
          case "image/jpeg" -> FileType.JPEG;
          case "image/png" -> FileType.PNG;
          case "image/webp" -> FileType.WEBP;
          // text in the encoding of Thai Windows looks like no text to the detector
          case "text/plain", "application/octet-stream" -> TextCheck.check(bytes, file.sentAs());
          case "text/html",
              "application/xhtml+xml",
              "image/svg+xml",
              "application/javascript",
              "text/javascript",
              "application/x-sh",
              "application/x-bat",
              "application/x-msdownload",
              "application/x-dosexec",
              "application/x-executable",
              "application/x-sharedlib",
              "application/x-mach-o" ->
              throw Refused.active();
          default -> throw Refused.type();
        };
    SecondTypes.requireNone(type, bytes);
    switch (type) {
      case PDF -> PdfCheck.check(bytes);
      case JPEG, PNG, WEBP -> ImageCheck.check(type, bytes);
      default -> {
        // texts are checked while they are told apart
      }
    }
    return type;
  }

  private static String detected(Upload file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file.path())) {
      return KNOWN.detect(in, new Metadata()).getBaseType().toString();
    }
  }
}
