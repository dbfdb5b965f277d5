package th.sucharit.portal.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Filing a complaint (ยื่นเรื่องร้องเรียน). */
@HttpExchange("/api/complaints")
interface ComplaintIntake {

  @GetExchange("/local-governments/{code}/categories")
  Categories categories(@PathVariable String code);

  @PostExchange
  Filed file(
      @RequestHeader("Idempotency-Key") String key,
      @RequestHeader(name = "Proof-Of-Work", required = false) @Nullable String proof,
      @RequestBody NewComplaint complaint);

  /** What is sent to file a complaint. */
  record NewComplaint(
      String localGovernment,
      String kind,
      String subject,
      String details,
      @Nullable String place,
      @Nullable String contact,
      @Nullable String category,
      @Nullable Map<String, String> answers,
      @Nullable Location location) {}

  /** Where on the map. */
  record Location(BigDecimal latitude, BigDecimal longitude) {}

  /** The answer to a filed complaint. */
  record Filed(
      String id,
      String receipt,
      Instant receivedAt,
      @Nullable Deadlines deadlines,
      @Nullable LedgerTrace ledger) {

    public List<ReceiptGroup> groups() {
      return ReceiptGroup.of(receipt);
    }

    public @Nullable String eventId() {
      return ledger == null ? null : ledger.event();
    }
  }

  /** Under which id the ledger will hold that the complaint was received. */
  record LedgerTrace(@Nullable String event) {}

  /** Until when the local government owes an opinion and a resolution. */
  record Deadlines(@Nullable Instant opinion, @Nullable Instant resolution) {}
}
