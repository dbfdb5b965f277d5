package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.complaint.ComplaintIntake.Receipt;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** Following a complaint by its receipt (ติดตามเรื่องด้วยใบรับ), typed in, never in an address. */
@Controller
@RequestMapping("/status")
class StatusPages {

  private static final int LONGEST_RECEIPT = 100;

  private final ComplaintIntake complaints;

  StatusPages(Gateway gateway) {
    this.complaints = gateway.forCitizens(ComplaintIntake.class);
  }

  @GetMapping
  ModelAndView ask() {
    return ask(List.of());
  }

  @PostMapping
  ModelAndView show(@RequestParam(defaultValue = "") String receipt, Locale locale) {
    var typed = Formats.plainDigits(receipt.strip());
    if (typed.isEmpty()) {
      return ask(List.of(FieldProblem.of("receipt", "status.receipt.missing")));
    }
    if (typed.length() > LONGEST_RECEIPT) {
      return ask(List.of(FieldProblem.of("receipt", "status.receipt.unknown")));
    }
    try {
      var page = new ModelAndView("status");
      page.addObject("complaint", complaints.status(new Receipt(typed)));
      return page;
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404) || refusal.is(400) || refusal.is(422)) {
        return ask(List.of(FieldProblem.of("receipt", "status.receipt.unknown")));
      }
      throw refusal;
    }
  }

  private static ModelAndView ask(List<FieldProblem> problems) {
    var page = new ModelAndView("status-form");
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
