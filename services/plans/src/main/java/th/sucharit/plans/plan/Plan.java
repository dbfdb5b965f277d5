package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    name = "ofOne",
    def = "{'jurisdiction.localGovernment': 1, 'status': 1, 'period.firstFiscalYear': -1}")
@CompoundIndex(
    name = "allOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'period.firstFiscalYear': -1}")
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
  private PlanDocument content;

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
   * Takes a new content, while the plan is a draft.
   *
   * @return the new revision; none when the content is the same as before
   */
  Optional<Revision> revise(PlanDocument changed, Instant at) {
    return switch (state) {
      case PlanState.Draft draft -> replace(changed, at);
      case PlanState.Submitted submitted -> throw Refused.notADraft();
      case PlanState.Approved approved -> throw Refused.notADraft();
      case PlanState.Announced announced -> throw Refused.notADraft();
    };
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

  PlanDocument content() {
    return content;
  }
}
