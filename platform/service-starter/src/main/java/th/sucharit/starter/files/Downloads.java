package th.sucharit.starter.files;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives files back so that no browser opens them in the platform's name (ส่งไฟล์กลับ). */
public final class Downloads {

  private Downloads() {}

  /**
   * As an attachment of exactly its type, not to be kept on the way.
   *
   * @param name made harmless already
   */
  public static ResponseEntity<Resource> attachment(StoredFile file, String name, Resource bytes) {
    return attachment(file.type(), file.size(), name, bytes);
  }

  /** The same of what is kept elsewhere. */
  public static ResponseEntity<Resource> attachment(
      FileType type, long size, String name, Resource bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaType.parseMediaType(type.mediaType()))
        .contentLength(size)
        .body(bytes);
  }
}
