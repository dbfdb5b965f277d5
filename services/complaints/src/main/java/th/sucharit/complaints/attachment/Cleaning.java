package th.sucharit.complaints.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.files.ImageMetadata;

/**
 * Makes the copy that is given out (ลบข้อมูลแฝงในไฟล์): without place, time and camera of
 * photographs, also of those inside documents, and without who made a document with what.
 */
final class Cleaning {

  /** Files stand in memory while they are cleaned. */
  private static final int AT_ONCE = 2;

  private static final long LONGEST_WAIT_SECONDS = 10;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Semaphore atOnce = new Semaphore(AT_ONCE);

  /**
   * The copy; nothing when there is nothing to take out.
   *
   * @throws th.sucharit.starter.web.Problem 400 when it cannot be taken out
   */
  Optional<byte[]> clean(FileType type, Path file) {
    acquire();
    try {
      Patience patience = new Patience(LONGEST);
      return switch (type) {
        case JPEG, PNG, WEBP -> Optional.of(ImageMetadata.strip(type, Files.readAllBytes(file)));
        case PDF -> Optional.of(new PdfCleaning(Files.readAllBytes(file), patience).clean());
        case DOCX, XLSX, ODT, ODS -> Optional.of(OfficeCleaning.clean(file, patience));
        case CSV, TEXT -> Optional.empty();
      };
    } catch (ZipException | EOFException damaged) {
      throw Refused.cannotBeCleaned();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      atOnce.release();
    }
  }

  private void acquire() {
    try {
      if (!atOnce.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw Refused.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.busy();
    }
  }
}
