package th.sucharit.portal.officer.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.security.Officer;

/** Keeping and removing views of the inbox (มุมมองที่บันทึกไว้). */
@Controller
@RequestMapping("/officer/complaints/views")
class ViewPages {

  private static final int LONGEST_NAME = 80;

  private final Inbox inbox;

  ViewPages(Gateway gateway) {
    this.inbox = gateway.forOfficers(Inbox.class);
  }

  @PostMapping
  ModelAndView keep(
      @AuthenticationPrincipal Officer officer,
      Wanted wanted,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable String key) {
    CaseDesk.own(officer);
    var typed = name.strip();
    if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
      return back(wanted, "name");
    }
    try {
      inbox.keep(key(key), new Inbox.NewView(typed, wanted.named()));
      return back(wanted, "kept");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(HttpStatus.CONFLICT.value())) {
        return back(wanted, "full");
      }
      throw refusal;
    }
  }

  @PostMapping("/{id:[A-Za-z0-9-]{1,60}}/remove")
  ModelAndView remove(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      Wanted wanted,
      @RequestParam(required = false) @Nullable String key) {
    CaseDesk.own(officer);
    try {
      inbox.remove(id, key(key));
    } catch (GatewayRefusal refusal) {
      if (!refusal.is(HttpStatus.NOT_FOUND.value())) {
        throw refusal;
      }
    }
    return back(wanted, "removed");
  }

  private static String key(@Nullable String sent) {
    return sent == null || sent.isBlank() ? UUID.randomUUID().toString() : sent;
  }

  private static ModelAndView back(Wanted wanted, String said) {
    var query = wanted.query();
    return new ModelAndView(
        "redirect:/officer/complaints?" + (query.isEmpty() ? "" : query + "&") + "view=" + said);
  }
}
