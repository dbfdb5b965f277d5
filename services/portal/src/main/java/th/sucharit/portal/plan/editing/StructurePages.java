package th.sucharit.portal.plan.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import th.sucharit.portal.plan.Sent;
import th.sucharit.portal.plan.StepRefused;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The structure of the plan: what is in it, in which order (หน้าจัดโครงสร้างแผน). */
@Controller
@RequestMapping("/officer/plan/{id}/edit")
class StructurePages {

  private static final String ITEM = "item";

  private final PlanDesk desk;
  private final Drafting drafting;

  StructurePages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.drafting = gateway.forOfficers(Drafting.class);
  }

  /** A new part as typed: below which place, and what it is called. */
  record Added(@Nullable String below, @Nullable String title, @Nullable String group) {

    boolean isIncomplete() {
      return isBlank(title) || (isBlank(below) && isBlank(group));
    }

    private static boolean isBlank(@Nullable String text) {
      return text == null || text.isBlank();
    }

    static String line(@Nullable String text) {
      return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var opened = desk.open(officer, id);
    var tree = tree(id);
    var page = new ModelAndView("officer/plan-edit");
    page.addObject("plan", opened.plan());
    page.addObject("version", opened.version());
    page.addObject("branches", tree.all());
    page.addObject("groups", tree.groups());
    page.addObject("inOrder", new Structure(tree).isInOrder());
    page.addObject("problems", List.of());
    page.addObject("added", new Added(null, null, null));
    desk.findings(officer, opened.plan())
        .ifPresent(findings -> page.addObject("findings", findings));
    return page;
  }

  @PostMapping("/move")
  ModelAndView move(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      Sent sent,
      @RequestParam String what,
      Locale locale) {
    var parts = what.split(":", 3);
    return change(
        officer,
        id,
        sent,
        locale,
        tree -> {
          if (parts.length == 3) {
            tree.find(parts[0], parts[1])
                .ifPresent(branch -> new Structure(tree).move(branch, parts[2].equals("up")));
          }
        });
  }

  @PostMapping("/renumber")
  ModelAndView renumber(
      @AuthenticationPrincipal Officer officer, @PathVariable String id, Sent sent, Locale locale) {
    return change(officer, id, sent, locale, tree -> new Structure(tree).renumber());
  }

  @PostMapping("/regroup")
  ModelAndView regroup(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      Sent sent,
      @RequestParam String item,
      @RequestParam String group,
      Locale locale) {
    return change(
        officer,
        id,
        sent,
        locale,
        tree ->
            tree.find("group", group)
                .ifPresent(there ->
                    tree.find(ITEM, item)
                        .ifPresent(moved -> new Structure(tree).moveTo(moved, there))));
  }

  @PostMapping("/add")
  ModelAndView add(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      Sent sent,
      Added added,
      Locale locale) {
    if (added.isIncomplete()) {
      PlanDesk.require(officer, PlanDesk.OFFICER);
      var page = show(officer, id);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      page.addObject("problems", List.of(FieldProblem.of("new-title", "edit.missing")));
      return page.addObject("added", added);
    }
    return change(officer, id, sent, locale, tree -> put(tree, added)).addObject("added", added);
  }

  private static void put(PlanTree tree, Added added) {
    var structure = new Structure(tree);
    var title = Added.line(added.title());
    var below = Added.line(added.below());
    if (below.isEmpty()) {
      structure.addDimension(title, Added.line(added.group()));
    } else if (below.startsWith("sub:")) {
      tree.find("group", below.substring(4))
          .ifPresent(group -> structure.addSubGroup(group, title));
    } else {
      structure
          .above(below)
          .ifPresent(above -> {
            if (above.kind().equals("dimension")) {
              structure.addGroup(above, title);
            } else {
              structure.addItem(above, title);
            }
          });
    }
  }

  @GetMapping("/remove/{kind:dimension|group|item}/{which}")
  ModelAndView ask(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable String which) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var opened = desk.open(officer, id);
    var tree = tree(id);
    var branch = found(tree.find(kind, which));
    var page = new ModelAndView("officer/plan-remove");
    page.addObject("plan", opened.plan());
    page.addObject("version", opened.version());
    page.addObject("branch", branch);
    page.addObject("items", new Structure(tree).itemsIn(branch));
    page.addObject("named", new Structure(tree).namingItemsIn(branch).size());
    return page;
  }

  @PostMapping("/remove/{kind:dimension|group|item}/{which}")
  ModelAndView remove(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable String which,
      Sent sent,
      Locale locale) {
    return change(
        officer,
        id,
        sent,
        locale,
        tree -> tree.find(kind, which).ifPresent(branch -> new Structure(tree).remove(branch)));
  }

  private ModelAndView change(
      Officer officer, String id, Sent sent, Locale locale, Consumer<PlanTree> change) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    if (sent.isIncomplete()) {
      return StepRefused.incomplete(show(officer, id));
    }
    var tree = tree(id);
    change.accept(tree);
    try {
      drafting.revise(id, sent.versionSent(), sent.keySent(), tree.content());
      return new ModelAndView("redirect:/officer/plan/" + id + "/edit?done=saved");
    } catch (GatewayRefusal refusal) {
      var page = StepRefused.on(show(officer, id), refusal, locale).orElseThrow(() -> refusal);
      refusal.fieldErrors().stream()
          .findFirst()
          .ifPresent(error -> page.addObject("reason", error.text(locale)));
      return page;
    }
  }

  private PlanTree tree(String id) {
    return new PlanTree(found(Optional.ofNullable(drafting.content(id).getBody())));
  }

  private static <T> T found(Optional<T> sought) {
    return sought.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
