package th.sucharit.complaints.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.web.SafePost;

/**
 * What the holder of a receipt can do without an account. The receipt stands in the body, never in
 * an address.
 */
@RestController
@RequestMapping("/complaints/receipts")
class ReceiptController {

  private final ReceiptHandling handling;
  private final StatusReading reading;

  ReceiptController(ReceiptHandling handling, StatusReading reading) {
    this.handling = handling;
    this.reading = reading;
  }

  record ReceiptRequest(@NotBlank @Size(max = 100) String receipt) {}

  record MessageRequest(
      @NotBlank @Size(max = 100) String receipt, @NotBlank @Size(max = 10_000) String text) {}

  record WithdrawalRequest(
      @NotBlank @Size(max = 100) String receipt, @Nullable @Size(max = 2000) String why) {}

  record WhyRequest(
      @NotBlank @Size(max = 100) String receipt, @NotBlank @Size(max = 2000) String why) {}

  record RatingRequest(@NotBlank @Size(max = 100) String receipt, @Min(1) @Max(5) int stars) {}

  @PostMapping("/status")
  @PermitAll
  @SafePost
  ResponseEntity<StatusAnswer> status(@Valid @RequestBody ReceiptRequest request) {
    return reading.answer(request.receipt());
  }

  @PostMapping("/messages")
  @PermitAll
  ResponseEntity<StatusAnswer> write(@Valid @RequestBody MessageRequest request) {
    handling.write(request.receipt(), request.text());
    return reading.answer(request.receipt());
  }

  @PostMapping("/withdrawal")
  @PermitAll
  ResponseEntity<StatusAnswer> withdraw(@Valid @RequestBody WithdrawalRequest request) {
    handling.withdraw(request.receipt(), request.why());
    return reading.answer(request.receipt());
  }

  @PostMapping("/reopening")
  @PermitAll
  ResponseEntity<StatusAnswer> reopen(@Valid @RequestBody WhyRequest request) {
    handling.reopen(request.receipt(), request.why());
    return reading.answer(request.receipt());
  }

  @PostMapping("/appeal")
  @PermitAll
  ResponseEntity<StatusAnswer> appeal(@Valid @RequestBody WhyRequest request) {
    handling.appeal(request.receipt(), request.why());
    return reading.answer(request.receipt());
  }

  @PostMapping("/rating")
  @PermitAll
  ResponseEntity<StatusAnswer> rate(@Valid @RequestBody RatingRequest request) {
    handling.rate(request.receipt(), request.stars());
    return reading.answer(request.receipt());
  }
}
