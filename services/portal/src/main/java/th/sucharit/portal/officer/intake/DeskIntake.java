package th.sucharit.portal.officer.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Entering complaints at the desk (รับเรื่องที่โต๊ะ). */
@HttpExchange("/api/complaints")
interface DeskIntake {

  @PostExchange("/desk")
  Entered enter(@RequestHeader("Idempotency-Key") String key, @RequestBody Entry entry);

  /**
   * What the officer enters.
   *
   * @param receivedOn the day on the paper, or of the call
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String channel,
      String receivedOn,
      String subject,
      String details,
      @Nullable String place,
      @Nullable String contact,
      @Nullable String category,
      Map<String, String> answers) {}

  /** The receipt for the citizen. */
  record Entered(String id, String receipt, Instant receivedAt, @Nullable Deadlines deadlines) {

    /** The receipt in the groups it is read in. */
    public List<String> groups() {
      return List.of(receipt.split("[-\\s]+"));
    }
  }

  /** Until when the local government owes an opinion and a resolution. */
  record Deadlines(@Nullable Instant opinion, @Nullable Instant resolution) {}
}
