package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.events.Aggregate;

/** A local government's anti-corruption action plan (แผนปฏิบัติการป้องกันการทุจริต). */
@Document("plans")
@CompoundIndex(
    name = "openOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'open': 1, 'inForce.period.firstFiscalYear': -1}")
@CompoundIndex(
    name = "openOfProvince",
    def = "{'jurisdiction.province': 1, 'open': 1, 'jurisdiction.localGovernment': 1}")
@CompoundIndex(
    name = "allOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'period.firstFiscalYear': -1}")
@CompoundIndex(
    name = "openByLastYear",
    def = "{'open': 1, 'inForce.period.lastFiscalYear': 1, '_id': 1}")
class Plan extends Aggregate {

  /** Whose plan for which years; there is one. */
  @SuppressWarnings("unused") // queried, never read
  @Indexed(unique = true)
  private String slot;

  private String title;
  private Period period;
  private PlanState state;
  private String status;
  private List<Revision> revisions = new ArrayList<>();
  private List<Step> steps = new ArrayList<>();
  private PlanDocument content;
  private @Nullable Announcement inForce;
  private ItemsInForce announcedItems = ItemsInForce.NONE;

  /** Whether there is an announced edition; queried, never read. */
  @SuppressWarnings("unused")
  private boolean open;

  @SuppressWarnings("NullAway.Init") // Spring Data
  private Plan() {}

  private Plan(String id, Jurisdiction under, PlanDocument content, PlanState state) {
    super(id, under);
    this.state = state;
    this.status = state.status();
    this.content = content;
    this.title = content.cover().title().reading();
    this.period = content.cover().period();
    this.slot = slot(under, period);
  }

  static Plan draft(String id, Jurisdiction under, PlanDocument content, Instant at) {
    Plan plan = new Plan(id, under, content, new PlanState.Draft(at));
    plan.revisions.add(new Revision(1, PlanWriter.contentHash(content), at));
    return plan;
  }

  /** Whose plan for which years, as one text. */
  static String slot(Jurisdiction under, Period period) {
    return under.localGovernment() + ":" + period.firstFiscalYear() + "-" + period.lastFiscalYear();
  }

  /**
   * Takes a new content. A plan that was approved or announced becomes a draft again, since the
   * approval was of what it said before; what was announced stays in force until the next
   * announcement.
   *
   * @return the new revision; none when the content is the same as before
   */
  Optional<Revision> revise(PlanDocument changed, Instant at) {
    return switch (state) {
      case PlanState.Draft draft -> replace(changed, at);
      case PlanState.Submitted submitted -> throw Refused.isSubmitted();
      case PlanState.Approved approved -> backToDraft(replace(changed, at), at);
      case PlanState.Announced announced -> backToDraft(replace(changed, at), at);
    };
  }

  /** The officer puts the draft before the executive. */
  void submit(Instant at) {
    switch (state) {
      case PlanState.Draft draft -> enter(new PlanState.Submitted(at, revision().contentHash()));
      case PlanState.Submitted submitted -> throw Refused.isSubmitted();
      case PlanState.Approved approved -> throw Refused.notADraft();
      case PlanState.Announced announced -> throw Refused.notADraft();
    }
  }

  /** The executive gives it back to be mended; the reason stays here. */
  void giveBack(String reason, Instant at) {
    requireSubmitted();
    enter(new PlanState.Draft(at), reason);
  }

  /** The executive approves exactly this content. */
  void approve(Instant at) {
    PlanState.Submitted submitted = requireSubmitted();
    enter(new PlanState.Approved(at, requireUnchanged(submitted.contentHash())));
  }

  /** The officer announces what was approved. */
  void announce(Instant at) {
    switch (state) {
      case PlanState.Draft draft -> throw Refused.notApproved();
      case PlanState.Submitted submitted -> throw Refused.notApproved();
      case PlanState.Approved approved -> {
        String hash = requireUnchanged(approved.contentHash());
        inForce = new Announcement(revision(), title, period, at);
        announcedItems = announcedItems.next(content, at);
        open = true;
        enter(new PlanState.Announced(at, hash));
      }
      case PlanState.Announced announced -> throw Refused.notApproved();
    }
  }

  private PlanState.Submitted requireSubmitted() {
    return switch (state) {
      case PlanState.Draft draft -> throw Refused.notSubmitted();
      case PlanState.Submitted submitted -> submitted;
      case PlanState.Approved approved -> throw Refused.notSubmitted();
      case PlanState.Announced announced -> throw Refused.notSubmitted();
    };
  }

  private String requireUnchanged(String hash) {
    if (!hash.equals(PlanWriter.contentHash(content))) {
      throw Refused.changedMeanwhile();
    }
    return hash;
  }

  private Optional<Revision> backToDraft(Optional<Revision> next, Instant at) {
    next.ifPresent(revision -> enter(new PlanState.Draft(at)));
    return next;
  }

  private void enter(PlanState next) {
    enter(next, null);
  }

  private void enter(PlanState next, @Nullable String reason) {
    state = next;
    status = next.status();
    steps.add(new Step(status, revision().number(), next.since(), reason));
  }

  private Optional<Revision> replace(PlanDocument changed, Instant at) {
    String hash = PlanWriter.contentHash(changed);
    if (hash.equals(revision().contentHash())) {
      return Optional.empty();
    }
    content = changed;
    title = changed.cover().title().reading();
    period = changed.cover().period();
    slot = slot(jurisdiction(), period);
    Revision next = new Revision(revision().number() + 1, hash, at);
    revisions.add(next);
    return Optional.of(next);
  }

  String title() {
    return title;
  }

  Period period() {
    return period;
  }

  PlanState state() {
    return state;
  }

  String status() {
    return status;
  }

  /** The revision that stands. */
  Revision revision() {
    return revisions.getLast();
  }

  List<Revision> revisions() {
    return List.copyOf(revisions);
  }

  /** How it came to stand where it stands, oldest first. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  PlanDocument content() {
    return content;
  }

  /** The items that were announced last. */
  List<ItemInForce> itemsInForce() {
    return announcedItems.all();
  }

  /** What was announced last and holds until the next announcement. */
  Optional<Announcement> inForce() {
    return Optional.ofNullable(inForce);
  }
}
