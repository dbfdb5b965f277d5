package th.sucharit.portal.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.complaint.Receipts.Telling;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** Being told that there is news of a complaint (การขอรับแจ้งเตือน), and no longer. */
@Controller
@RequestMapping("/status/notices")
class NoticePages {

  private final Receipts receipts;
  private final StatusView view;

  NoticePages(Gateway gateway, StatusView view) {
    this.receipts = gateway.forCitizens(Receipts.class);
    this.view = view;
  }

  /** What was typed: stop is there when nothing is wanted any more. */
  record Wish(
      @Nullable String key,
      @Nullable String channel,
      @Nullable String address,
      @Nullable String stop) {

    boolean isEmpty() {
      return stop == null && (address == null || address.isBlank());
    }

    /** What is sent again beside the address; under the same key. */
    Map<String, String> kept() {
      var kept = new LinkedHashMap<>(Map.of("key", StatusStep.key(key)));
      kept.put("channel", "phone".equals(channel) ? "phone" : "email");
      if (stop != null) {
        kept.put("stop", "yes");
      }
      return kept;
    }

    /** E-mail, unless another way was chosen. */
    @Nullable Map<String, String> sent() {
      return stop != null || address == null
          ? null
          : Map.of(
              "phone".equals(channel) ? "phone" : "email", Formats.plainDigits(address.strip()));
    }
  }

  /** Somebody loads the page again that answered a form. */
  @GetMapping
  String again() {
    return "redirect:/status";
  }

  @PostMapping
  ModelAndView choose(
      @RequestParam(defaultValue = "") String receipt,
      @RequestParam(required = false) @Nullable String proof,
      Wish wish,
      Locale locale) {
    var plain = StatusView.plain(receipt);
    var proven = ComplaintForm.proof(proof);
    try {
      if (wish.isEmpty()) {
        var missing = FieldProblem.of("address", "status.notices.missing");
        return refused(view.look(plain, proven, StatusStep.NONE), missing);
      }
      try {
        receipts.tell(proven, StatusStep.key(wish.key()), new Telling(plain, wish.sent()));
      } catch (GatewayRefusal refusal) {
        var why = refusal.fieldErrors().stream().findFirst().map(error -> error.text(locale));
        if (why.isPresent()) {
          var problem = new FieldProblem("address", null, null, why.get());
          return refused(lookOr(plain, again(plain, wish)), problem);
        }
        throw refusal;
      }
      return lookOr(plain, view.crowded(plain))
          .addObject("done", wish.stop() == null ? "notices" : "notices-stopped");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return again(plain, wish);
      }
      if (refusal.is(404) || refusal.is(400)) {
        return view.unknown();
      }
      throw refusal;
    }
  }

  private static ModelAndView refused(ModelAndView page, FieldProblem problem) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("problems", List.of(problem));
  }

  /** The proof was for the wish: a second call may need another, which is not there. */
  private ModelAndView lookOr(String receipt, ModelAndView crowded) {
    try {
      return view.look(receipt, null, StatusStep.NONE);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return crowded;
      }
      throw refusal;
    }
  }

  private ModelAndView again(String receipt, Wish wish) {
    return view.crowded(receipt, "/status/notices", wish.kept())
        .addObject("address", wish.stop() == null ? wish.address() : null);
  }
}
