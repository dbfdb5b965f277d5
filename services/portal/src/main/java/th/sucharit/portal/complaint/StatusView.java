package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.complaint.Receipts.Receipt;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** The two pages of following a complaint: asking for the receipt, and where it stands. */
@Component
class StatusView {

  private static final int LONGEST_RECEIPT = 100;

  /** Ways that people can name themselves: nobody knows their own id at LINE. */
  private static final List<String> NAMED = List.of("email", "phone");

  private final LocalGovernments registry;
  private final Receipts receipts;

  StatusView(Gateway gateway) {
    this.receipts = gateway.forCitizens(Receipts.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  /** A receipt as it was typed; longer than any is none. */
  static String plain(String typed) {
    var plain = Formats.plainDigits(typed.strip());
    return plain.length() > LONGEST_RECEIPT ? "0" : plain;
  }

  /** By which ways somebody can be told of news; none where that cannot be learnt now. */
  List<String> channels() {
    try {
      var offered = receipts.channels().channels();
      return NAMED.stream().filter(offered::contains).toList();
    } catch (GatewayRefusal | RestClientException none) {
      return List.of();
    }
  }

  /** What was done is shown also where the name cannot be learnt now. */
  private Optional<LocalGovernment> body(String code) {
    try {
      return Optional.of(registry.get(code));
    } catch (GatewayRefusal | RestClientException unknown) {
      return Optional.empty();
    }
  }

  ModelAndView ask(List<FieldProblem> problems) {
    var page = new ModelAndView("status-form");
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  ModelAndView unknown() {
    return ask(List.of(FieldProblem.of("receipt", "status.receipt.unknown")));
  }

  /** Very many wrong receipts are being tried, so a proof of work is asked for. */
  ModelAndView crowded(String receipt) {
    var page = ask(List.of()).addObject("crowded", "text").addObject("receipt", receipt);
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  /** The same while something was to be sent: it is kept, to be sent again with a proof. */
  ModelAndView crowded(String receipt, String action, Map<String, String> kept) {
    return crowded(receipt)
        .addObject("crowded", "kept")
        .addObject("action", action)
        .addObject("kept", kept);
  }

  ModelAndView look(String receipt, @Nullable String proof, StatusStep typed) {
    return show(receipt, receipts.status(proof, new Receipt(receipt)), typed);
  }

  /** Carries the receipt in its forms: there is no session that could keep it. */
  ModelAndView show(String receipt, ComplaintStatus complaint, StatusStep typed) {
    var page = new ModelAndView("status");
    page.addObject("complaint", complaint);
    page.addObject("receipt", receipt);
    page.addObject("groups", ReceiptGroup.of(receipt));
    page.addObject("body", body(complaint.localGovernment()).orElse(null));
    page.addObject("typed", typed);
    page.addObject("channels", channels());
    page.addObject("problems", List.of());
    return page;
  }
}
