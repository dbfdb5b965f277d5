package th.sucharit.disclosure.checklist;

import java.util.List;
import java.util.stream.Stream;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemExplained;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Prediction;

/** Turns what happened to a checklist into what others may know of it. */
final class ChecklistEvents {

  private ChecklistEvents() {}

  static DomainEvent opened(Framework framework) {
    return new ChecklistOpened(framework.fiscalYear().year(), framework.items().size());
  }

  static List<DomainEvent> of(Checklist after, Framework framework, Stream<Change> changes) {
    DisclosureProgress progress = progress(after, framework);
    int year = framework.fiscalYear().year();
    return changes.<DomainEvent>map(change -> of(change, year, progress)).toList();
  }

  private static DomainEvent of(Change change, int year, DisclosureProgress progress) {
    return switch (change) {
      case Change.Evidenced it ->
          new DisclosureItemEvidenced(year, it.item(), it.origin().code(), progress);
      case Change.Withdrawn it -> new DisclosureItemWithdrawn(year, it.item(), progress);
      case Change.Explained it -> new DisclosureItemExplained(year, it.item(), it.characters());
    };
  }

  private static DisclosureProgress progress(Checklist checklist, Framework framework) {
    Prediction prediction = Prediction.of(framework, checklist.evidenced());
    return new DisclosureProgress(
        prediction.evidenced(), prediction.items(), prediction.score().toPlainString());
  }
}
