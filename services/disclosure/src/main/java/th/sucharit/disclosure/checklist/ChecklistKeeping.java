package th.sucharit.disclosure.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.Evidence.Entered;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Frameworks;
import th.sucharit.disclosure.framework.Item;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Opening checklists and showing evidence (จัดทำรายการตรวจและหลักฐาน). */
@Service
class ChecklistKeeping {

  private final Checklists checklists;
  private final Frameworks frameworks;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;

  ChecklistKeeping(
      Checklists checklists,
      Frameworks frameworks,
      Aggregates aggregates,
      LocalGovernmentDirectory directory) {
    this.checklists = checklists;
    this.frameworks = frameworks;
    this.aggregates = aggregates;
    this.directory = directory;
  }

  /**
   * A checklist that is open.
   *
   * @param justNow whether it was opened by this
   */
  record Opened(Checklist checklist, boolean justNow) {}

  /** Opens the checklist of a fiscal year; the same one when it is open already. */
  Opened open(LocalGovernmentId own, FiscalYear year) {
    Framework framework = frameworks.require(year);
    Optional<Checklist> open = find(own, year);
    if (open.isPresent()) {
      return new Opened(open.get(), false);
    }
    Checklist fresh = Checklist.open(directory.require(own), year);
    try {
      return new Opened(aggregates.create(fresh, ChecklistEvents.opened(framework)), true);
    } catch (DuplicateKeyException meanwhile) {
      return new Opened(find(own, year).orElseThrow(() -> meanwhile), false);
    }
  }

  /** Replaces, or takes back, what officers show for an item. */
  Checklist enter(
      LocalGovernmentId own, FiscalYear year, String itemCode, Optional<Entered> entered) {
    Framework framework = frameworks.require(year);
    Item item = framework.item(itemCode).orElseThrow(Refused::noSuchItem);
    Checklist open = find(own, year).orElseThrow(Refused::notOpened);
    return aggregates.change(
        open,
        checklist ->
            ChecklistEvents.of(
                checklist,
                framework,
                entered
                    .map(shown -> checklist.enter(item, shown))
                    .orElseGet(() -> checklist.withdraw(item))
                    .stream()));
  }

  /** Shows what was published on this platform, in a checklist that is opened for it if need be. */
  void fill(Jurisdiction under, Framework framework, Published fact) {
    List<Item> items = framework.filledBy(fact.source());
    Optional<Checklist> open = find(under.localGovernment(), framework.fiscalYear());
    if (open.isPresent()) {
      fill(open.get(), framework, items, fact);
      return;
    }
    Checklist fresh = Checklist.open(under, framework.fiscalYear());
    List<DomainEvent> facts = new ArrayList<>(List.of(ChecklistEvents.opened(framework)));
    facts.addAll(changes(fresh, framework, items, fact));
    try {
      aggregates.create(fresh, facts.toArray(DomainEvent[]::new));
    } catch (DuplicateKeyException meanwhile) {
      Checklist other =
          find(under.localGovernment(), framework.fiscalYear()).orElseThrow(() -> meanwhile);
      fill(other, framework, items, fact);
    }
  }

  private void fill(Checklist open, Framework framework, List<Item> items, Published fact) {
    aggregates.amend(open, checklist -> changes(checklist, framework, items, fact));
  }

  private static List<DomainEvent> changes(
      Checklist checklist, Framework framework, List<Item> items, Published fact) {
    Stream<Change> changes = checklist.fill(items, fact).stream();
    return ChecklistEvents.of(checklist, framework, changes);
  }

  private Optional<Checklist> find(LocalGovernmentId of, FiscalYear year) {
    return checklists.findIn(of, Checklist.id(of, year));
  }
}
