package th.sucharit.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.abuse.AbuseGuard;
import th.sucharit.complaints.category.Term;
import th.sucharit.complaints.notification.Address;
import th.sucharit.complaints.notification.AddressRequest;
import th.sucharit.complaints.notification.Carriers;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Etags;

/** What a citizen can do without an account: file a complaint. */
@RestController
@RequestMapping("/complaints")
class IntakeController {

  private static final String GENERAL = "general";

  private final ComplaintIntake intake;
  private final AbuseGuard guard;
  private final Carriers carriers;

  IntakeController(ComplaintIntake intake, AbuseGuard guard, Carriers carriers) {
    this.carriers = carriers;
    this.intake = intake;
    this.guard = guard;
  }

  record FileRequest(
      @NotNull LocalGovernmentId localGovernment,
      @NotNull @Pattern(regexp = "general|corruption") String kind,
      @NotBlank @Size(max = 200) String subject,
      @NotBlank @Size(max = 10_000) String details,
      @Nullable @Size(max = 500) String place,
      @Nullable @Size(max = 500) String contact,
      @Nullable @Pattern(regexp = Term.CODE) String category,
      @Nullable @Size(max = 50)
          Map<@Size(max = 60) String, @NotNull @Size(max = 1000) String> answers,
      @Nullable @Valid LocationRequest location,
      @Nullable @JsonProperty("notify") AddressRequest toTell) {}

  record FileAnswer(
      String id, String receipt, Instant receivedAt, Terms deadlines, Map<String, String> ledger) {}

  @PostMapping
  @PermitAll
  ResponseEntity<FileAnswer> file(
      @Valid @RequestBody FileRequest request,
      @RequestHeader(name = AbuseGuard.PROOF, required = false) @Nullable String proof) {
    if (!GENERAL.equals(request.kind())) {
      throw Refused.corruptionChannel();
    }
    Address toTell =
        Optional.ofNullable(request.toTell())
            .map(wanted -> carriers.require(wanted.address("/notify"), "/notify"))
            .orElse(null);
    return answer(
        intake.file(
            request.localGovernment(),
            new Matter(
                request.subject(),
                request.details(),
                request.place(),
                request.contact(),
                Optional.ofNullable(request.answers()).orElse(Map.of()),
                LocationRequest.location(request.location())),
            request.category(),
            toTell,
            () -> guard.admit(request.localGovernment(), proof)));
  }

  static ResponseEntity<FileAnswer> answer(ComplaintIntake.Filed filed) {
    Complaint complaint = filed.complaint();
    return Etags.created(
        URI.create("/api/complaints/" + complaint.id()),
        complaint,
        new FileAnswer(
            complaint.id(),
            filed.receipt().grouped(),
            complaint.receivedAt(),
            Terms.of(complaint.clocks()),
            Map.of("event", filed.filedEvent())));
  }
}
