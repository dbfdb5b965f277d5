package th.sucharit.portal.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the holder of a receipt can do (การติดตามเรื่องด้วยใบรับ); it is never in an address. */
@HttpExchange("/api/complaints")
interface Receipts {

  @PostExchange("/receipts/status")
  ComplaintStatus status(
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestBody Receipt receipt);

  @GetExchange("/challenges")
  Challenge challenge();

  /** A task that costs a machine a moment, so that nobody files or guesses thousands. */
  record Challenge(String challenge, int difficulty, Instant expiresAt) {}

  /** A message, the withdrawal, a reopening, an appeal or a rating. */
  @PostExchange("/receipts/{step}")
  ComplaintStatus take(
      @PathVariable String step,
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Taken taken);

  @PostExchange(url = "/receipts/attachments", contentType = "multipart/form-data")
  ComplaintStatus attach(
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestHeader("Idempotency-Key") String key,
      @RequestPart("receipt") String receipt,
      @RequestPart("file") HttpEntity<Resource> file);

  @PostExchange("/receipts/attachments/{id}")
  ResponseEntity<byte[]> attachment(
      @PathVariable String id,
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestBody Receipt receipt);

  /** Where to be told of news; nowhere any more where the address is absent. */
  @PostExchange("/receipts/notify")
  void tell(
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Telling telling);

  @GetExchange("/notices/channels")
  Channels channels();

  /** By which ways notices are sent here. */
  record Channels(List<String> channels) {}

  /** A wish to be told, or not any more. */
  record Telling(String receipt, @JsonProperty("notify") @Nullable Map<String, String> address) {}

  /** What proves that a reader is the complainant; never part of an address. */
  record Receipt(String receipt) {}

  /** What is sent with a step; each has one thing to say. */
  record Taken(
      String receipt, @Nullable String text, @Nullable String why, @Nullable Integer stars) {}
}
