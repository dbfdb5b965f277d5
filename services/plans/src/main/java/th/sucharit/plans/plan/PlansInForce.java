package th.sucharit.plans.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;

/** Announced plans for those who follow what comes of them (แผนที่มีผลบังคับใช้). */
@Service
public class PlansInForce {

  private final Plans plans;
  private final PlanReading reading;

  PlansInForce(Plans plans, PlanReading reading) {
    this.plans = plans;
    this.reading = reading;
  }

  /**
   * An edition as a reader sees it.
   *
   * @param items its items, by the keys they keep
   * @param inside whether the reader also sees what is not public
   */
  public record Seen(PlanText edition, List<ItemInForce> items, boolean inside) {

    public Optional<ItemInForce> item(int number) {
      return items.stream().filter(item -> item.number() == number).findFirst();
    }
  }

  /** The edition in force of a plan of the caller's local government. */
  public PlanText ofOwn(LocalGovernmentId own, String id) {
    return ofOwnPeople(own, id).edition();
  }

  /** The edition in force of a plan of the caller's local government, with its items. */
  public Seen ofOwnPeople(LocalGovernmentId own, String id) {
    return seen(plans.findIn(own, id).orElseThrow(Refused::notFound), true);
  }

  /** The edition in force, which everybody may see. */
  public Seen seenBy(Caller caller, String id) {
    Plan plan =
        plans
            .findById(id)
            .filter(one -> one.inForce().isPresent() || Readership.mayReadDrafts(caller, one))
            .orElseThrow(Refused::notFound);
    return seen(plan, Readership.mayReadDrafts(caller, plan));
  }

  /** The edition in force for those who work with the plan or oversee it. */
  public PlanText seenInside(Caller caller, String id) {
    return ofInsiders(caller, id).edition();
  }

  /** The same with its items. */
  public Seen ofInsiders(Caller caller, String id) {
    return seen(reading.showInside(caller, id), true);
  }

  /** The announced plans of a local government, the newest first. */
  public List<AnnouncedPlan> of(LocalGovernmentId own) {
    return brief(plans.openOf(own, Pageable.unpaged()).stream());
  }

  /** The announced plans of a province, by local government. */
  public List<AnnouncedPlan> in(ProvinceCode province) {
    return brief(plans.openIn(province).stream());
  }

  private static List<AnnouncedPlan> brief(Stream<Plan> found) {
    return found
        .flatMap(plan -> plan.inForce().map(inForce -> AnnouncedPlan.of(plan, inForce)).stream())
        .toList();
  }

  private Seen seen(Plan plan, boolean inside) {
    return new Seen(edition(plan), plan.itemsInForce(), inside);
  }

  private PlanText edition(Plan plan) {
    Announcement announced = plan.inForce().orElseThrow(Refused::noneInForce);
    return reading
        .contentOf(plan, announced.revision().number())
        .map(content -> PlanText.of(plan, announced.revision(), content))
        .orElseThrow(Refused::noSuchRevision);
  }
}
