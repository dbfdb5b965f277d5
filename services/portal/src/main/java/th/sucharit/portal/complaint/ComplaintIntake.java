package th.sucharit.portal.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Filing a complaint and following it by its receipt (ยื่นและติดตามเรื่องร้องเรียน). */
@HttpExchange("/api/complaints")
interface ComplaintIntake {

  @PostExchange
  Filed file(@RequestHeader("Idempotency-Key") String key, @RequestBody NewComplaint complaint);

  @PostExchange("/receipts/status")
  ComplaintStatus status(@RequestBody Receipt receipt);

  /** What is sent to file a complaint. */
  record NewComplaint(
      String localGovernment,
      String kind,
      String subject,
      String details,
      @Nullable String place,
      @Nullable String contact) {}

  /** What proves that a reader is the complainant; never part of an address. */
  record Receipt(String receipt) {}

  /** The answer to a filed complaint. */
  record Filed(
      String id,
      String receipt,
      Instant receivedAt,
      @Nullable Deadlines deadlines,
      @Nullable LedgerTrace ledger) {

    /** The receipt in the groups it is read in. */
    public List<String> groups() {
      return List.of(receipt.split("[-\\s]+"));
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
