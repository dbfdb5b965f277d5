package th.sucharit.portal.officer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.security.Officer;

/**
 * What stands on every page of an officer (โต๊ะทำงาน): who signed in, for which body. Nobody is
 * signed in on public pages, whatever the browser sends.
 */
@ControllerAdvice
class Desk {

  private final LocalGovernments registry;

  Desk(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @ModelAttribute
  void furnish(@AuthenticationPrincipal @Nullable Officer officer, Model model) {
    if (officer != null) {
      model.addAttribute("officer", officer);
      officer
          .localGovernment()
          .ifPresent(code -> model.addAttribute("localGovernment", registry.get(code)));
    }
  }
}
