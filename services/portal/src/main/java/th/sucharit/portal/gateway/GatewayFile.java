package th.sucharit.portal.gateway;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Hands a file of a service on to the browser (ส่งต่อไฟล์), which is to keep no copy of it. */
public final class GatewayFile {

  private GatewayFile() {}

  public static ResponseEntity<byte[]> handedOn(ResponseEntity<byte[]> file) {
    var sent = file.getHeaders();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .headers(headers -> {
          headers.setContentType(sent.getContentType());
          headers.setContentDisposition(sent.getContentDisposition());
        })
        .body(file.getBody());
  }
}
