package th.sucharit.portal.plan.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;
import tools.jackson.databind.node.ObjectNode;

/** Editing one part of the plan in a form (หน้าแก้ไขส่วนของแผน). */
@Controller
@RequestMapping("/officer/plan/{id}/edit")
class PartPages {

  private static final String MORE = "more";

  private final PlanDesk desk;
  private final Drafting drafting;

  PartPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.drafting = gateway.forOfficers(Drafting.class);
  }

  /** The content as it is now, and its version. */
  private record Now(PlanTree tree, String version) {}

  @GetMapping({"/{what:cover|aims}", "/{what:items|dimensions|groups}/{which}"})
  ModelAndView form(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String what,
      @PathVariable Optional<String> which) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var now = now(id);
    var part = part(now.tree(), what, which);
    return page(officer, id, part, now.version(), part.values(now.tree()).orElseThrow(), "");
  }

  @PostMapping({"/{what:cover|aims}", "/{what:items|dimensions|groups}/{which}"})
  ModelAndView save(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String what,
      @PathVariable Optional<String> which,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var typed = Values.typed(fields);
    var now = now(id);
    var part = part(base(id, fields).orElse(now.tree()), what, which);
    var version = fields.getOrDefault("version", "");
    if (fields.containsKey(MORE)) {
      return page(officer, id, part, version, typed, typed.of(MORE))
          .addObject("revision", fields.getOrDefault("revision", ""));
    }
    if (!version.equals(now.version())) {
      return stale(officer, id, part, now, fields);
    }
    var problems = part.write(now.tree(), typed);
    if (!problems.isEmpty()) {
      return refused(page(officer, id, part, version, typed, ""), problems);
    }
    try {
      drafting.revise(id, version, fields.getOrDefault("key", ""), now.tree().content());
      return saved(id);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412)) {
        return stale(officer, id, part, now(id), fields);
      }
      return answered(officer, id, part, now, typed, refusal, locale);
    }
  }

  private ModelAndView answered(
      Officer officer,
      String id,
      Part part,
      Now now,
      Values typed,
      GatewayRefusal refusal,
      Locale locale) {
    var page = page(officer, id, part, now.version(), typed, "");
    var problems = part.in(refusal, now.tree(), locale);
    if (refusal.is(400) && !problems.isEmpty()) {
      return refused(page, problems);
    }
    if (refusal.is(409) || refusal.is(400) || refusal.is(413)) {
      page.setStatus(HttpStatus.valueOf(refusal.status()));
      page.addObject("notice", "edit.refused");
      page.addObject("reason", refusal.text(locale).orElse(null));
      return page;
    }
    throw refusal;
  }

  /** Somebody else saved first: nothing typed is lost, and what is there now stands beside it. */
  private ModelAndView stale(
      Officer officer, String id, Part part, Now now, Map<String, String> fields) {
    var typed = Values.typed(fields);
    var base = base(id, fields).flatMap(part::values).orElse(new Values(Map.of()));
    var there = part.values(now.tree());
    if (there.isPresent()
        && typed.names().stream()
            .allMatch(name -> !there.get().has(name) || !typed.differs(name, there.get()))) {
      return saved(id);
    }
    var merge = Merge.of(base, typed, there.orElse(base));
    var page = page(officer, id, part, now.version(), merge.values(), "");
    page.setStatus(HttpStatus.PRECONDITION_FAILED);
    page.addObject("notice", there.isPresent() ? "edit.stale" : "edit.gone");
    page.addObject("others", merge.others());
    return page;
  }

  private static ModelAndView saved(String id) {
    return new ModelAndView("redirect:/officer/plan/" + id + "/edit?done=saved");
  }

  private static ModelAndView refused(ModelAndView page, List<FieldProblem> problems) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", problems);
    page.addObject("wrongFields", problems.stream().map(FieldProblem::field).toList());
    return page;
  }

  private ModelAndView page(
      Officer officer, String id, Part part, String version, Values values, String more) {
    var opened = desk.open(officer, id);
    var page = new ModelAndView("officer/plan-part");
    page.addObject("plan", opened.plan());
    page.addObject("part", part);
    page.addObject("version", version);
    page.addObject("revision", opened.plan().revision());
    page.addObject("values", values);
    page.addObject("sections", part.shown(values, more));
    page.addObject("problems", List.of());
    page.addObject("wrongFields", List.of());
    page.addObject("others", Map.of());
    desk.findings(officer, opened.plan())
        .ifPresent(findings -> {
          page.addObject("findings", findings);
          page.addObject("found", part.among(findings));
        });
    return page;
  }

  /** What the form was filled in on. */
  private Optional<PlanTree> base(String id, Map<String, String> fields) {
    var revision = fields.getOrDefault("revision", "");
    return revision.matches("[1-9][0-9]{0,8}")
        ? Optional.of(new PlanTree(drafting.content(id, Integer.parseInt(revision))))
        : Optional.empty();
  }

  private static Part part(PlanTree tree, String what, Optional<String> which) {
    return Parts.at(tree, what, which.orElse(""))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Now now(String id) {
    return opened(drafting.content(id));
  }

  private static Now opened(ResponseEntity<ObjectNode> found) {
    return Optional.ofNullable(found.getBody())
        .flatMap(content ->
            Optional.ofNullable(found.getHeaders().getETag())
                .map(version -> new Now(new PlanTree(content), version)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
  }
}
