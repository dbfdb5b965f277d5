package th.sucharit.starter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import th.sucharit.starter.web.Problem;

/**
 * Finds out what a file is by its content, never by its name, and refuses what is of no kind that
 * is taken, is of two kinds, acts when it is opened, or does harm (ตรวจชนิดและความปลอดภัยของไฟล์).
 */
public final class Inspection {

  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ArchiveCheck archives;
  private final MalwareScanner scanner;
  private final Semaphore atOnce;
  private final Duration longestWait;

  Inspection(FileSettings settings, MalwareScanner scanner) {
    this(settings, scanner, LONGEST_WAIT);
  }

  /**
   * @param longestWait how long a file waits for others that are looked at
   */
  Inspection(FileSettings settings, MalwareScanner scanner, Duration longestWait) {
    this.longestWait = longestWait;
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
  public FileType inspect(Upload file) {
    FileType type = looked(file);
    // the scanner reads the file piece by piece; while it thinks, others are looked at
    scanner.requireClean(file.path());
    return type;
  }

  private FileType looked(Upload file) {
    acquire();
    try {
      // one byte of the file is one character here, whatever its encoding
      String bytes = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
      return type(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      atOnce.release();
    }
  }

  private void acquire() {
    try {
      if (!atOnce.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refused.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.busy();
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
