package th.sucharit.portal.complaint;

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
import th.sucharit.portal.complaint.Receipts.Receipt;
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
  ModelAndView choose(@RequestParam(defaultValue = "") String receipt, Wish wish, Locale locale) {
    var plain = StatusView.plain(receipt);
    try {
      if (wish.isEmpty()) {
        return refused(plain, FieldProblem.of("address", "status.notices.missing"));
      }
      try {
        receipts.tell(StatusStep.key(wish.key()), new Telling(plain, wish.sent()));
      } catch (GatewayRefusal refusal) {
        var why = refusal.fieldErrors().stream().findFirst().map(error -> error.text(locale));
        if (why.isPresent()) {
          return refused(plain, new FieldProblem("address", null, null, why.get()));
        }
        throw refusal;
      }
      return page(plain).addObject("done", wish.stop() == null ? "notices" : "notices-stopped");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404) || refusal.is(400)) {
        return view.unknown();
      }
      throw refusal;
    }
  }

  private ModelAndView refused(String receipt, FieldProblem problem) {
    var page = page(receipt).addObject("problems", List.of(problem));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(String receipt) {
    return view.show(receipt, receipts.status(null, new Receipt(receipt)), StatusStep.NONE);
  }
}
