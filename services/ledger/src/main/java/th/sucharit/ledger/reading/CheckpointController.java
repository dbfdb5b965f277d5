package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.ledger.checkpoint.CheckpointBook;

/** The signed checkpoint and the key to check it with, as C2SP tlog-tiles and signed notes say. */
@RestController
class CheckpointController {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final CheckpointBook book;

  CheckpointController(CheckpointBook book) {
    this.book = book;
  }

  @GetMapping(path = "/ledger/checkpoint", produces = "text/plain;charset=utf-8")
  @PermitAll
  ResponseEntity<String> checkpoint() {
    return text(book.newest().note());
  }

  @GetMapping(path = "/ledger/verifier-key", produces = "text/plain;charset=utf-8")
  @PermitAll
  ResponseEntity<String> verifierKey() {
    return text(book.verifierKey() + "\n");
  }

  private static ResponseEntity<String> text(String text) {
    return ResponseEntity.ok()
        .contentType(TEXT)
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(text);
  }
}
