package th.sucharit.disclosure.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.Evidence.Address;
import th.sucharit.disclosure.checklist.Evidence.Entered;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Problem;

/** Officers say where an item is disclosed. */
@RestController
@RequestMapping("/disclosure/local-governments/{code}/checklists/{fiscalYear}")
class EvidenceController {

  private final ChecklistKeeping keeping;
  private final ChecklistReading reading;
  private final Clock clock;

  EvidenceController(ChecklistKeeping keeping, ChecklistReading reading, Clock clock) {
    this.keeping = keeping;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * All addresses of an item; none takes back what was entered before.
   *
   * @param explanation what a reader should know, such as the page of a long document
   */
  record Shown(
      @NotNull @Size(max = 20) List<@NotNull @Valid Link> addresses,
      @Nullable @Size(max = 2_000) String explanation) {}

  /** One address and what it leads to. */
  record Link(@NotBlank @Size(max = 2_000) String url, @NotBlank @Size(max = 200) String title) {}

  @PutMapping("/items/{item}/evidence")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ChecklistAnswer> enter(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable String item,
      @RequestBody @Valid Shown shown) {
    LocalGovernmentId own = OwnOnly.check(caller, code);
    Checklist checklist = keeping.enter(own, new FiscalYear(fiscalYear), item, entered(shown));
    return Etags.ok(
        checklist,
        reading.answer(caller, checklist.jurisdiction(), checklist.fiscalYear(), checklist));
  }

  private Optional<Entered> entered(Shown shown) {
    Problem flawed = Refused.addresses();
    List<Address> addresses = new ArrayList<>();
    for (int i = 0; i < shown.addresses().size(); i++) {
      Link link = shown.addresses().get(i);
      try {
        addresses.add(new Address(WebAddress.of(link.url()).text(), link.title().strip()));
      } catch (WebAddress.Unfit unfit) {
        flawed =
            flawed.with("/addresses/" + i + "/url", unfit.flaw().english(), unfit.flaw().thai());
      }
    }
    if (!flawed.flaws().isEmpty()) {
      throw flawed;
    }
    return addresses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entered(
                addresses,
                Optional.ofNullable(shown.explanation())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }
}
