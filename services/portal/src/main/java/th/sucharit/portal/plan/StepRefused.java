package th.sucharit.portal.plan;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.GatewayRefusal;

/** Says on the same page why a step could not be taken (เหตุที่ดำเนินการไม่ได้). */
public final class StepRefused {

  private StepRefused() {}

  /** The page with the reason; empty when the refusal is no answer to what was typed. */
  public static Optional<ModelAndView> on(
      ModelAndView page, GatewayRefusal refusal, Locale locale) {
    return switch (refusal.status()) {
      case 412 -> Optional.of(with(page, HttpStatus.PRECONDITION_FAILED, "plan.stale"));
      case 400, 403, 409, 422 -> {
        with(page, HttpStatus.valueOf(refusal.status()), "case.refused");
        page.addObject("reason", refusal.text(locale).orElse(null));
        yield Optional.of(page);
      }
      default -> Optional.empty();
    };
  }

  public static ModelAndView incomplete(ModelAndView page) {
    return with(page, HttpStatus.BAD_REQUEST, "case.incomplete");
  }

  private static ModelAndView with(ModelAndView page, HttpStatus status, String notice) {
    page.setStatus(status);
    page.addObject("notice", notice);
    return page;
  }
}
