package th.sucharit.portal.plan.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.Plan;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.plan.Plans;
import th.sucharit.portal.plan.Sent;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bringing a plan in: send, look at what was understood, confirm (หน้านำเข้าแผน). */
@Controller
@RequestMapping("/officer/plan/files")
class ImportPages {

  private static final String MINE = "mine";
  private static final String THEIRS = "theirs";

  private final PlanDesk desk;
  private final PlanFiles files;
  private final JsonMapper json;

  ImportPages(PlanDesk desk, Gateway gateway, JsonMapper json) {
    this.desk = desk;
    this.files = gateway.forOfficers(PlanFiles.class);
    this.json = json;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Officer officer) {
    return page(officer, "");
  }

  @PostMapping("/preview")
  ModelAndView preview(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var upload = Upload.of(file, text);
    if (upload.isEmpty()) {
      return refused(page(officer, text), FieldProblem.of("file", "import.nothing"));
    }
    try {
      return shown(officer, upload.get());
    } catch (GatewayRefusal refusal) {
      return unread(page(officer, text), refusal, locale);
    }
  }

  private ModelAndView shown(Officer officer, Upload upload) {
    var preview = files.preview(upload.type(), upload.content());
    var outline = preview.outline();
    var page = new ModelAndView("officer/plan-preview");
    page.addObject("preview", preview);
    page.addObject("outline", outline);
    page.addObject("document", preview.document().toString());
    page.addObject("findings", preview.findings());
    same(officer, outline)
        .map(entry -> desk.open(officer, entry.id()))
        .ifPresent(opened -> compared(page, opened.plan(), upload.orItsReading(preview)));
    return page;
  }

  /** A workbook knows what it was written from, so what others changed since then is kept. */
  private void compared(ModelAndView page, Plan plan, Upload upload) {
    var found = files.propose(plan.id(), THEIRS, upload.type(), upload.content());
    var proposal =
        Optional.ofNullable(found.getBody())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
    page.addObject("plan", plan);
    page.addObject("version", found.getHeaders().getETag());
    page.addObject("changes", proposal.allChanges());
    page.addObject("conflicts", proposal.allConflicts());
    page.addObject("document", proposal.document().toString());
    if (!proposal.allConflicts().isEmpty()) {
      Optional.ofNullable(files.propose(plan.id(), MINE, upload.type(), upload.content()).getBody())
          .ifPresent(mine -> page.addObject("documentOfFile", mine.document().toString()));
    }
  }

  /** The plan there is for the same years, of which this will be a new revision. */
  private Optional<Plans.Entry> same(Officer officer, Outline outline) {
    return desk.all(officer).stream()
        .filter(entry ->
            entry.firstFiscalYear() == outline.first() && entry.lastFiscalYear() == outline.last())
        .findFirst();
  }

  @PostMapping("/confirm")
  ModelAndView confirm(
      @AuthenticationPrincipal Officer officer,
      @RequestParam String document,
      @RequestParam(defaultValue = "") String plan,
      Sent sent,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var content = parsed(document);
    try {
      if (plan.isEmpty()) {
        var drafted = files.draft(sent.keySent(), content);
        return new ModelAndView("redirect:/officer/plan/" + drafted.id() + "?done=drafted");
      }
      files.revise(plan, sent.versionSent(), sent.keySent(), content);
      return new ModelAndView("redirect:/officer/plan/" + plan + "?done=saved");
    } catch (GatewayRefusal refusal) {
      return unread(page(officer, ""), refusal, locale);
    }
  }

  private ObjectNode parsed(String document) {
    try {
      return (ObjectNode) json.readTree(document);
    } catch (JacksonException | ClassCastException altered) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not what was previewed", altered);
    }
  }

  /** Says why a file cannot be read, cell by cell where the service says so. */
  private static ModelAndView unread(ModelAndView page, GatewayRefusal refusal, Locale locale) {
    if (refusal.status() >= 500 || refusal.is(401)) {
      throw refusal;
    }
    page.setStatus(HttpStatus.valueOf(refusal.status()));
    page.addObject("notice", refusal.is(412) ? "plan.stale" : "import.unread");
    page.addObject("reason", refusal.text(locale).orElse(null));
    page.addObject("cells", refusal.fieldErrors());
    return page;
  }

  private static ModelAndView refused(ModelAndView page, FieldProblem problem) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", List.of(problem));
    return page;
  }

  private ModelAndView page(Officer officer, String text) {
    var page = new ModelAndView("officer/plan-files");
    page.addObject("plans", desk.all(officer));
    page.addObject("text", text);
    page.addObject("problems", List.of());
    page.addObject("cells", List.of());
    return page;
  }
}
