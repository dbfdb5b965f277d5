package th.sucharit.portal.plan.files;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayFile;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The plan as an official document, and the paper that announces it (เอกสารแผนและประกาศใช้แผน). */
@Controller
@RequestMapping("/officer/plan/{id}")
class PaperPages {

  private static final Locale THAI = Locale.forLanguageTag("th");

  private final PlanDesk desk;
  private final PlanFiles files;
  private final LocalGovernments registry;

  PaperPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.files = gateway.forOfficers(PlanFiles.class);
    this.registry = gateway.forOfficers(LocalGovernments.class);
  }

  /** What the announcement says of who announces; blank where it is left open. */
  record Announcing(
      @Nullable String agency,
      @Nullable String number,
      @Nullable String date,
      @Nullable String position,
      @Nullable String name) {}

  @GetMapping("/document.{format:docx|pdf}")
  ResponseEntity<byte[]> document(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String format) {
    desk.open(officer, id);
    return GatewayFile.handedOn(files.document(id, format));
  }

  @GetMapping("/announcement")
  ModelAndView form(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    var agency = officer.localGovernment().map(code -> registry.get(code).name(THAI)).orElse(null);
    return page(officer, id, new Announcing(agency, null, null, null, null), List.of());
  }

  /** The paper; the form again when something has to be put right first. */
  @GetMapping("/announcement.{format:docx|pdf}")
  Object announcement(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String format,
      Announcing announcing,
      Locale locale) {
    desk.open(officer, id);
    try {
      return GatewayFile.handedOn(
          files.announcement(
              id,
              format,
              announcing.agency(),
              announcing.number(),
              announcing.date(),
              announcing.position(),
              announcing.name()));
    } catch (GatewayRefusal refusal) {
      if (!refusal.is(400)) {
        throw refusal;
      }
      var page = page(officer, id, announcing, FieldProblem.in(refusal, locale));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Officer officer, String id, Announcing announcing, List<FieldProblem> problems) {
    var page = new ModelAndView("officer/plan-announcement");
    page.addObject("plan", desk.open(officer, id).plan());
    page.addObject("announcing", announcing);
    page.addObject("problems", problems);
    return page;
  }
}
