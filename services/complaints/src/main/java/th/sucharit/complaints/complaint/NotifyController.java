package th.sucharit.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.notification.Address;
import th.sucharit.complaints.notification.AddressRequest;
import th.sucharit.complaints.notification.Carriers;
import th.sucharit.starter.web.Problem;

/** Lets the holder of a receipt say where they want to be told, or that they no longer do. */
@RestController
@RequestMapping("/complaints/receipts")
class NotifyController {

  private final ReceiptHandling handling;
  private final NotifyAddresses addresses;
  private final Carriers carriers;

  NotifyController(ReceiptHandling handling, NotifyAddresses addresses, Carriers carriers) {
    this.handling = handling;
    this.addresses = addresses;
    this.carriers = carriers;
  }

  /**
   * Where to tell.
   *
   * @param toTell nowhere any more where it is absent
   */
  record NotifyRequest(
      @NotBlank @Size(max = 100) String receipt,
      @Nullable @JsonProperty("notify") AddressRequest toTell) {}

  /** The channel on which the complainant is told, if any; the address itself is not shown. */
  record NotifyAnswer(@Nullable String channel) {}

  @PostMapping("/notify")
  @PermitAll
  ResponseEntity<NotifyAnswer> choose(@Valid @RequestBody NotifyRequest request) {
    Optional<Address> wanted =
        Optional.ofNullable(request.toTell())
            .map(given -> carriers.require(given.address("/notify"), "/notify"));
    Complaint complaint = handling.present(request.receipt());
    boolean moved = true;
    while (moved) {
      String id = requireArrived(complaint).id();
      wanted.ifPresentOrElse(address -> addresses.keep(id, address), () -> addresses.forget(id));
      complaint = handling.present(request.receipt());
      moved = !complaint.id().equals(id) || complaint.state() instanceof CaseState.Forwarded;
    }
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            new NotifyAnswer(
                addresses.of(complaint.id()).map(kept -> kept.channel().code()).orElse(null)));
  }

  /** What is on its way may have left without the address, or with one taken back meanwhile. */
  private static Complaint requireArrived(Complaint complaint) {
    if (complaint.state() instanceof CaseState.Forwarded) {
      throw Problem.conflict(
          "complaint-on-its-way",
          "The complaint is being forwarded this moment. Please try again.",
          "เรื่องนี้กำลังอยู่ระหว่างการส่งต่อ กรุณาลองใหม่อีกครั้ง");
    }
    return complaint;
  }
}
