package th.sucharit.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.notification.AddressRequest;
import th.sucharit.complaints.notification.Carriers;

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
    Complaint complaint = handling.follow(request.receipt()).present();
    AddressRequest wanted = request.toTell();
    if (wanted == null) {
      addresses.forget(complaint.id());
    } else {
      addresses.keep(complaint.id(), carriers.require(wanted.address("/notify"), "/notify"));
    }
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            new NotifyAnswer(
                addresses.of(complaint.id()).map(kept -> kept.channel().code()).orElse(null)));
  }
}
