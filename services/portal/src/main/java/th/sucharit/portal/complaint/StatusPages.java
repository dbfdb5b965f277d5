package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.complaint.Receipts.Challenge;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;

/** Following a complaint by its receipt (ติดตามเรื่องด้วยใบรับ), typed in, never in an address. */
@Controller
@RequestMapping("/status")
class StatusPages {

  private final Receipts receipts;
  private final StatusView view;

  StatusPages(Gateway gateway, StatusView view) {
    this.receipts = gateway.forCitizens(Receipts.class);
    this.view = view;
  }

  @GetMapping
  ModelAndView ask() {
    return view.ask(List.of());
  }

  /** The task whose solution gets through where very many come; scripts solve it. */
  @GetMapping("/challenge")
  ResponseEntity<Challenge> challenge() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(receipts.challenge());
  }

  /** Looks, or takes a step and looks. */
  @PostMapping
  ModelAndView show(
      @RequestParam(defaultValue = "") String receipt,
      @RequestParam(required = false) @Nullable String proof,
      StatusStep typed,
      Locale locale) {
    var plain = StatusView.plain(receipt);
    if (plain.isEmpty()) {
      return view.ask(List.of(FieldProblem.of("receipt", "status.receipt.missing")));
    }
    var proven = ComplaintForm.proof(proof);
    try {
      return typed.isTaken()
          ? take(plain, proven, typed, locale)
          : view.look(plain, proven, StatusStep.NONE);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return typed.isTaken() ? again(plain, typed) : view.crowded(plain);
      }
      if (refusal.is(404) || refusal.is(400) || refusal.is(422)) {
        return view.unknown();
      }
      throw refusal;
    }
  }

  private ModelAndView take(
      String receipt, @Nullable String proof, StatusStep typed, Locale locale) {
    var problems = typed.problems();
    if (!problems.isEmpty()) {
      var page = lookOrKeep(receipt, proof, typed).addObject("problems", problems);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    try {
      var after = receipts.take(typed.name(), proof, typed.keySent(), typed.with(receipt));
      return view.show(receipt, after, StatusStep.NONE).addObject("done", typed.name());
    } catch (GatewayRefusal refusal) {
      return switch (refusal.status()) {
        case 400, 409, 422 -> {
          var page = lookOrKeep(receipt, null, typed);
          page.setStatus(HttpStatus.valueOf(refusal.status()));
          page.addObject("refused", refusal.text(locale).orElse(""));
          yield page;
        }
        default -> throw refusal;
      };
    }
  }

  private ModelAndView lookOrKeep(String receipt, @Nullable String proof, StatusStep typed) {
    try {
      return view.look(receipt, proof, typed);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return again(receipt, typed);
      }
      throw refusal;
    }
  }

  private ModelAndView again(String receipt, StatusStep typed) {
    return view.crowded(receipt, "/status", typed.kept()).addObject("typed", typed);
  }
}
