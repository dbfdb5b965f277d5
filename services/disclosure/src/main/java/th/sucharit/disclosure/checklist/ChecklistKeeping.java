package th.sucharit.disclosure.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
import th.sucharit.disclosure.statistics.ComplaintBook;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Opening checklists and showing evidence (จัดทำรายการตรวจและหลักฐาน). */
@Service
class ChecklistKeeping {

  private final Checklists checklists;
  private final Frameworks frameworks;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Publications publications;
  private final ComplaintBook complaints;

  ChecklistKeeping(
      Checklists checklists,
      Frameworks frameworks,
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Publications publications,
      ComplaintBook complaints) {
    this.checklists = checklists;
    this.frameworks = frameworks;
    this.aggregates = aggregates;
    this.directory = directory;
    this.publications = publications;
    this.complaints = complaints;
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
    return find(own, year)
        .map(open -> new Opened(open, false))
        .orElseGet(() -> openFor(directory.require(own), framework));
  }

  /** Writes, or takes back, what is to be said of an item to assessors. */
  Checklist explain(
      LocalGovernmentId own, FiscalYear year, String itemCode, Optional<String> text) {
    return change(own, year, itemCode, (checklist, item) -> checklist.explain(item, text));
  }

  /** Replaces, or takes back, what officers show for an item. */
  Checklist enter(
      LocalGovernmentId own, FiscalYear year, String itemCode, Optional<Entered> entered) {
    return change(
        own,
        year,
        itemCode,
        (checklist, item) ->
            entered
                .map(shown -> checklist.enter(item, shown))
                .orElseGet(() -> checklist.withdraw(item)));
  }

  private Checklist change(
      LocalGovernmentId own,
      FiscalYear year,
      String itemCode,
      BiFunction<Checklist, Item, Optional<Change>> decision) {
    Framework framework = frameworks.require(year);
    Item item = framework.item(itemCode).orElseThrow(Refused::noSuchItem);
    Checklist open = find(own, year).orElseThrow(Refused::notOpened);
    return aggregates.change(
        open,
        checklist ->
            ChecklistEvents.of(checklist, framework, decision.apply(checklist, item).stream()));
  }

  /**
   * Shows a plan or assessment in the checklists of the years it stands for, and in those of other
   * years no more.
   */
  void show(Jurisdiction under, Publication told) {
    Publication newest = publications.note(told);
    for (Framework framework : frameworks.all()) {
      if (newest.covers(framework.fiscalYear())) {
        fill(under, framework, newest.shown());
      } else {
        find(under.localGovernment(), framework.fiscalYear())
            .ifPresent(open -> takeBack(open, framework, newest));
      }
    }
  }

  /** Shows that there are complaints to be counted, in each checklist that counts that day. */
  void showCounts(Jurisdiction under, LocalDate received) {
    frameworks.all().stream()
        .filter(framework ->
            framework.complaintPeriod().filter(days -> days.hold(received)).isPresent())
        .forEach(framework -> fill(under, framework, Published.COUNTS));
  }

  private void fill(Jurisdiction under, Framework framework, Published fact) {
    Checklist open =
        find(under.localGovernment(), framework.fiscalYear())
            .orElseGet(() -> openFor(under, framework).checklist());
    aggregates.amend(open, checklist -> changes(checklist, framework, fact));
  }

  private void takeBack(Checklist open, Framework framework, Publication of) {
    aggregates.amend(
        open,
        checklist ->
            ChecklistEvents.of(
                checklist, framework, checklist.takeBack(of.told().source(), of.id()).stream()));
  }

  private Opened openFor(Jurisdiction under, Framework framework) {
    FiscalYear year = framework.fiscalYear();
    try {
      return new Opened(create(Checklist.open(under, year), framework), true);
    } catch (DuplicateKeyException meanwhile) {
      return new Opened(find(under.localGovernment(), year).orElseThrow(() -> meanwhile), false);
    }
  }

  /** With all that was published before, perhaps before it was known what this year asks for. */
  private Checklist create(Checklist fresh, Framework framework) {
    LocalGovernmentId of = fresh.jurisdiction().localGovernment();
    List<DomainEvent> facts = new ArrayList<>(List.of(ChecklistEvents.opened(framework)));
    publications
        .of(of, framework.fiscalYear())
        .forEach(known -> facts.addAll(changes(fresh, framework, known.shown())));
    framework
        .complaintPeriod()
        .filter(days -> complaints.hasAny(of, days))
        .ifPresent(days -> facts.addAll(changes(fresh, framework, Published.COUNTS)));
    return aggregates.create(fresh, facts.toArray(DomainEvent[]::new));
  }

  private static List<DomainEvent> changes(
      Checklist checklist, Framework framework, Published fact) {
    return ChecklistEvents.of(
        checklist, framework, checklist.fill(framework.filledBy(fact.source()), fact).stream());
  }

  private Optional<Checklist> find(LocalGovernmentId of, FiscalYear year) {
    return checklists.findIn(of, Checklist.id(of, year));
  }
}
