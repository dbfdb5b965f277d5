package th.sucharit.portal.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The public ledger of events (บัญชีเหตุการณ์). */
@HttpExchange("/api/ledger")
interface Ledger {

  /** The newest signed checkpoint, a C2SP signed note. */
  @GetExchange(url = "/checkpoint", accept = "text/plain")
  byte[] checkpoint();

  /** The public key in its text form. */
  @GetExchange(url = "/verifier-key", accept = "text/plain")
  String key();

  @GetExchange("/proofs/inclusion")
  Inclusion inclusion(@RequestParam String event);

  /**
   * That an entry is in the ledger.
   *
   * @param leafHash the hash of the entry, base64
   * @param leaf the canonical bytes of the entry, base64; absent when it is for auditors
   * @param hashes the neighbours' hashes, bottom up, base64
   * @param checkpoint the signed note the proof leads to
   */
  record Inclusion(
      long index,
      long treeSize,
      String leafHash,
      @Nullable String leaf,
      List<String> hashes,
      String checkpoint) {}
}
