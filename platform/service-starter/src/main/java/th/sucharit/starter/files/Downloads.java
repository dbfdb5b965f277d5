package th.sucharit.starter.files;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
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

  /** The same of what was made just now. */
  public static ResponseEntity<Resource> attachment(FileType type, String name, byte[] bytes) {
    return attachment(type, bytes.length, name, new ByteArrayResource(bytes));
  }

  /** The same of what is kept elsewhere. */
  public static ResponseEntity<Resource> attachment(
      FileType type, long size, String name, Resource bytes) {
    return ResponseEntity.ok()
        .headers(headers(type.mediaType(), name))
        .contentLength(size)
        .body(bytes);
  }

  /** What stands above an attachment, for those who write it piece by piece. */
  public static HttpHeaders headers(String mediaType, String name) {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl("no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    headers.setContentType(MediaType.parseMediaType(mediaType));
    return headers;
  }
}
