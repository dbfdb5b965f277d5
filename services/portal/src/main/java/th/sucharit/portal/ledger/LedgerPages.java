package th.sucharit.portal.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.SignedNote;
import th.sucharit.transparency.VerifierKey;

/** The ledger's checkpoint and the check of one event (ยอดบัญชีและการตรวจสอบเหตุการณ์). */
@Controller
class LedgerPages {

  private static final int LONGEST_ID = 200;

  private final Ledger ledger;

  LedgerPages(Gateway gateway) {
    this.ledger = gateway.forCitizens(Ledger.class);
  }

  @GetMapping("/ledger")
  ModelAndView checkpoint(@RequestParam(defaultValue = "") String event) {
    return checkpoint(event, List.of());
  }

  @GetMapping("/ledger/verify")
  ModelAndView verify(@RequestParam(defaultValue = "") String event) {
    var id = event.strip();
    if (id.isEmpty()) {
      return checkpoint(id, List.of(FieldProblem.of("event", "ledger.event.missing")));
    }
    if (id.length() > LONGEST_ID) {
      return checkpoint("", List.of(FieldProblem.of("event", "ledger.event.unknown")));
    }
    try {
      var result = Verification.of(id, ledger.inclusion(id), key());
      var page = new ModelAndView("verify");
      page.addObject("result", result);
      page.addObject("event", id);
      time(result.field("time")).ifPresent(at -> page.addObject("time", at));
      return page;
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404) || refusal.is(400) || refusal.is(422)) {
        return checkpoint(id, List.of(FieldProblem.of("event", "ledger.event.unknown")));
      }
      throw refusal;
    }
  }

  private ModelAndView checkpoint(String event, List<FieldProblem> problems) {
    var bytes = ledger.checkpoint();
    var note = SignedNote.parse(bytes);
    var page = new ModelAndView("ledger");
    page.addObject("checkpoint", Checkpoint.parse(note.text()));
    page.addObject("signed", note.signedBy(key()));
    page.addObject("note", new String(bytes, StandardCharsets.UTF_8));
    page.addObject("event", event);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private VerifierKey key() {
    return VerifierKey.parse(ledger.key());
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException absent) {
      return Optional.empty();
    }
  }
}
