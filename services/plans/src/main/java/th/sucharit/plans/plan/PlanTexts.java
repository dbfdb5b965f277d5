package th.sucharit.plans.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.web.Problem;

/** What plans say, for the parts of the service that work on whole plans (เนื้อหาแผน). */
@Service
public class PlanTexts {

  private final Plans plans;
  private final PlanReading reading;

  PlanTexts(Plans plans, PlanReading reading) {
    this.plans = plans;
    this.reading = reading;
  }

  /** What a plan says now, for those who may read drafts; unknown to everybody else. */
  public PlanText present(Caller caller, String id) {
    return PlanText.present(reading.showInside(caller, id));
  }

  /**
   * An edition as a reader sees it.
   *
   * @param state where it stands: draft, submitted, approved or announced
   */
  public record Seen(PlanText text, String state) {

    /** Whether it is in force. */
    public boolean announced() {
      return state.equals(PlanState.ANNOUNCED);
    }

    /** Whether the executive agreed to it, so that it may be announced. */
    public boolean agreed() {
      return announced() || state.equals(PlanState.APPROVED);
    }

    private static Seen of(Edition edition) {
      return new Seen(
          PlanText.of(edition.plan(), edition.revision(), edition.content()), edition.state());
    }
  }

  /** A plan as this reader may see it; unknown to whoever may see nothing of it. */
  public Seen seen(Caller caller, String id) {
    return Seen.of(reading.show(caller, id));
  }

  /** What a plan of this local government says now; unknown when it is another's. */
  public Seen seenByOwn(LocalGovernmentId own, String id) {
    return plans
        .findIn(own, id)
        .map(plan -> Seen.of(Edition.present(plan)))
        .orElseThrow(Refused::notFound);
  }

  /** What a plan says now, when it is of this local government. */
  public Optional<PlanText> ofOwn(LocalGovernmentId own, String id) {
    return plans.findIn(own, id).map(PlanText::present);
  }

  /** The hash of what a plan of this local government said when it was entered. */
  public Optional<String> firstContentHash(LocalGovernmentId own, String id) {
    return plans.findIn(own, id).map(plan -> plan.revisions().getFirst().contentHash());
  }

  /** The edition that is in force, which everybody may read. */
  public Optional<PlanText> inForce(String id) {
    return plans.findById(id).flatMap(this::announced);
  }

  /**
   * The edition in force of a plan of this local government.
   *
   * @throws Problem 404 when it has no such plan, 409 when none was announced
   */
  public PlanText inForce(LocalGovernmentId own, String id) {
    return announced(plans.findIn(own, id).orElseThrow(Refused::notFound))
        .orElseThrow(Refused::noneInForce);
  }

  /** The next plans in the order of ids whose announced edition ends with this year. */
  public List<String> announcedEndingIn(FiscalYear last, String after, int atMost) {
    return plans.openEndingIn(last.year(), after, PageRequest.of(0, atMost)).stream()
        .map(Plan::id)
        .toList();
  }

  public long countAnnouncedEndingIn(FiscalYear last) {
    return plans.countOpenEndingIn(last.year());
  }

  /** The next plans in the order of ids, announced or not. */
  public List<String> after(String id, int atMost) {
    return plans.allAfter(id, PageRequest.of(0, atMost)).stream().map(Plan::id).toList();
  }

  private Optional<PlanText> announced(Plan plan) {
    return plan.inForce()
        .flatMap(shown ->
            reading
                .contentOf(plan, shown.revision().number())
                .map(content -> PlanText.of(plan, shown.revision(), content)));
  }
}
