package th.sucharit.plans.rollover;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme;
import th.sucharit.plans.document.References;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.YearlyFigures;
import th.sucharit.plans.format.Pointers;

/** Makes the next plan from what a plan says (ผู้ยกแผน); nothing goes over unsaid. */
final class PlanCarrier {

  private final YearShift years;
  private final Choices choices;
  private final Notes notes = new Notes();
  private final Carrier carrier;
  private final ItemCarrier items;

  private PlanCarrier(YearShift years, Choices choices) {
    this.years = years;
    this.choices = choices;
    this.carrier = new Carrier(years, choices, notes);
    this.items = new ItemCarrier(carrier);
  }

  /** The next plan and what is to be said of it. */
  record Carried(PlanDocument next, List<Note> notes) {

    long count(Reason.Kind kind) {
      return notes.stream().filter(note -> note.reason().kind() == kind).count();
    }
  }

  static Carried carry(PlanDocument plan, Choices choices) {
    PlanCarrier over = new PlanCarrier(new YearShift(plan.cover().period()), choices);
    PlanDocument next = over.plan(plan);
    return new Carried(next, over.notes.in(next));
  }

  private PlanDocument plan(PlanDocument plan) {
    PlanDocument next =
        new PlanDocument(
            cover(plan.cover()),
            plan.aims() == null ? null : aims(plan.aims()),
            plan.risks() == null ? null : risks(plan.risks()),
            programme(plan.programme()),
            plan.references() == null ? null : references(plan.references()),
            null);
    if (plan.paper() != null) {
      notes.add(Reason.PAPER_LEFT_OUT, "");
      notes.add(Reason.PREFACE_OPEN, "");
    }
    return next;
  }

  private Cover cover(Cover cover) {
    notes.add(
        Reason.PERIOD_MOVED,
        "/cover/period",
        years.from().firstFiscalYear() + "-" + years.from().lastFiscalYear(),
        years.to().firstFiscalYear() + "-" + years.to().lastFiscalYear());
    notes.add(Reason.DATE_OPEN, "/cover/dated", cover.dated(), null);
    return new Cover(
        cover.localGovernment(),
        carrier.moving(cover.title(), "/cover/title"),
        cover.titleEn() == null ? null : carrier.moving(cover.titleEn(), "/cover/titleEn"),
        years.to(),
        cover.issuer(),
        null);
  }

  private Aims aims(Aims aims) {
    notes.add(Reason.AIMS_CARRIED, "/aims");
    for (int i = 0; i < aims.nationalTargets().size(); i++) {
      FiscalYear year = aims.nationalTargets().get(i).year();
      if (!years.to().covers(year)) {
        notes.add(Reason.NATIONAL_TARGET_OPEN, "/aims/nationalTargets/" + i, year, year);
      }
    }
    for (int i = 0; i < aims.context().size(); i++) {
      Aims.ContextFigure figure = aims.context().get(i);
      String shown = figure.name() + ": " + figure.value();
      notes.add(Reason.CITED_FIGURE_OPEN, "/aims/context/" + i, shown, shown);
    }
    return new Aims(
        carrier.wordings(aims.objectives(), "/aims/objectives"),
        carrier.each(
            aims.goals(),
            "/aims/goals",
            (goal, at) ->
                new Aims.Goal(goal.condition(), carrier.wording(goal.text(), at + "/text"))),
        carrier.each(aims.targets(), "/aims/targets", this::target),
        aims.nationalTargets(),
        aims.context(),
        carrier.wordings(aims.benefits(), "/aims/benefits"));
  }

  private Aims.Target target(Aims.Target target, String at) {
    boolean same = choices.sameTargets();
    YearlyFigures moved = same ? years.of(target.values()) : new YearlyFigures(List.of());
    notes.add(
        same ? Reason.TARGET_KEPT : Reason.TARGET_OPEN,
        at,
        figures(target.values()),
        same ? figures(moved) : null);
    return new Aims.Target(
        carrier.text(target.metric(), at + "/metric"),
        target.unit(),
        target.direction(),
        target.baseline() == null ? null : baseline(target.baseline(), at + "/baseline"),
        moved);
  }

  private Aims.@Nullable Baseline baseline(Aims.Baseline baseline, String at) {
    if (choices.sameBaselines()) {
      notes.add(Reason.BASELINE_KEPT, at, shown(baseline), shown(baseline));
      return baseline;
    }
    notes.add(Reason.BASELINE_OPEN, at, shown(baseline), null);
    return years.of(baseline.fiscalYear()).map(year -> new Aims.Baseline(year, null)).orElse(null);
  }

  private static String shown(Aims.Baseline baseline) {
    return baseline.fiscalYear() + ": " + (baseline.value() == null ? "-" : baseline.value());
  }

  private static String figures(YearlyFigures figures) {
    return String.join(
        ", ", figures.cells().stream().map(cell -> cell.year() + ": " + cell.value()).toList());
  }

  private RiskTable risks(RiskTable risks) {
    notes.add(Reason.RISKS_CARRIED, "/risks");
    notes.add(Reason.RISKS_OPEN, "/risks");
    return risks;
  }

  private Programme programme(Programme programme) {
    leaveOut(programme.declared(), "/programme");
    return new Programme(
        null,
        carrier.each(
            programme.dimensions(),
            "/programme/dimensions",
            (dimension, at) -> {
              leaveOut(dimension.declared(), at);
              return new Programme.Dimension(
                  dimension.number(),
                  carrier.wording(dimension.title(), at + "/title"),
                  dimension.titleEn() == null
                      ? null
                      : carrier.text(dimension.titleEn(), at + "/titleEn"),
                  null,
                  carrier.each(dimension.groups(), at + "/groups", this::group));
            }));
  }

  private void leaveOut(Programme.@Nullable Declared declared, String at) {
    if (declared != null) {
      notes.add(Reason.STATED_FIGURES_LEFT_OUT, at);
    }
  }

  private Programme.Group group(Programme.Group group, String at) {
    return new Programme.Group(
        group.number(),
        carrier.wording(group.title(), at + "/title"),
        carrier.each(
            group.subGroups(),
            at + "/subGroups",
            (subGroup, place) ->
                new Programme.SubGroup(
                    subGroup.number(),
                    carrier.wording(subGroup.title(), place + "/title"),
                    carrier.each(subGroup.items(), place + "/items", items::item))),
        carrier.each(group.items(), at + "/items", items::item));
  }

  private References references(References references) {
    notes.add(Reason.REFERENCES_CARRIED, "/references");
    References.Instruments instruments = references.instruments();
    if (instruments != null) {
      if (!instruments.laws().isEmpty()) {
        notes.add(
            Reason.LAWS_OPEN, "/references/instruments/laws", instruments.laws().size(), null);
      }
      noteEach(instruments.orders(), "/references/instruments/orders", References.Named::name);
    }
    return new References(
        references.bodies(),
        instruments,
        references.duties() == null ? null : duties(references.duties()));
  }

  private <T> void noteEach(List<T> all, String at, Function<T, String> name) {
    for (int i = 0; i < all.size(); i++) {
      String shown = name.apply(all.get(i));
      notes.add(Reason.ORDER_OPEN, Pointers.to(at, i), shown, shown);
    }
  }

  private static References.Duties duties(References.Duties duties) {
    return new References.Duties(
        duties.deadlines().stream()
            .map(known ->
                new References.Deadline(known.item(), known.duty(), known.term(), null, null))
            .toList(),
        duties.disclosures(),
        duties.publications());
  }
}
