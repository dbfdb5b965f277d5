package th.sucharit.disclosure.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.Evidence.Entered;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.ItasLimits;
import th.sucharit.disclosure.framework.Item;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.starter.events.Aggregate;

/**
 * What a local government has to disclose in a fiscal year and what it shows for it
 * (รายการตรวจการเปิดเผยข้อมูล).
 */
@Document("checklists")
class Checklist extends Aggregate {

  private FiscalYear fiscalYear;

  /** By code of the item; items without evidence are left out. */
  private Map<String, Evidence> evidence = new TreeMap<>();

  /** By code of the item: what is to be said of it to assessors. */
  private Map<String, String> explanations = new TreeMap<>();

  @SuppressWarnings("NullAway.Init") // Spring Data
  private Checklist() {}

  private Checklist(Jurisdiction under, FiscalYear year) {
    super(id(under.localGovernment(), year), under);
    this.fiscalYear = year;
  }

  static Checklist open(Jurisdiction under, FiscalYear year) {
    return new Checklist(under, year);
  }

  /** There is one for each local government and fiscal year; this is its name. */
  static String id(LocalGovernmentId localGovernment, FiscalYear year) {
    return localGovernment + "-" + year;
  }

  FiscalYear fiscalYear() {
    return fiscalYear;
  }

  Evidence of(Item item) {
    return evidence.getOrDefault(item.code(), Evidence.NONE);
  }

  /** Codes of the items that have evidence. */
  Set<String> evidenced() {
    return Set.copyOf(evidence.keySet());
  }

  /** What is to be said of an item to assessors, where somebody wrote it. */
  Optional<String> explanation(Item item) {
    return Optional.ofNullable(explanations.get(item.code()));
  }

  /** Writes what is to be said of an item, or takes it back; nothing when it is there already. */
  Optional<Change> explain(Item item, Optional<String> text) {
    if (text.equals(explanation(item))) {
      return Optional.empty();
    }
    text.ifPresentOrElse(
        written -> explanations.put(item.code(), written), () -> explanations.remove(item.code()));
    return Optional.of(new Change.Explained(item.code(), text.map(ItasLimits::length).orElse(0)));
  }

  /** Replaces what officers show for an item; nothing when it says the same already. */
  Optional<Change> enter(Item item, Entered entered) {
    Evidence before = of(item);
    if (before.entered() != null && before.entered().saysTheSameAs(entered)) {
      return Optional.empty();
    }
    evidence.put(item.code(), before.with(entered));
    return Optional.of(new Change.Evidenced(item.code(), Origin.OFFICER));
  }

  /** Takes back what officers show for an item; what the platform shows remains. */
  Optional<Change> withdraw(Item item) {
    Evidence before = of(item);
    if (before.entered() == null) {
      return Optional.empty();
    }
    return Optional.of(leave(item.code(), before.with((Entered) null)));
  }

  /** Shows one thing no more that was published on this platform; all else remains. */
  List<Change> takeBack(Source source, String subject) {
    List<Change> changes = new ArrayList<>();
    Map.copyOf(evidence)
        .forEach((item, before) -> {
          Evidence left = before.without(source, subject);
          if (!left.equals(before)) {
            changes.add(leave(item, left));
          }
        });
    return changes;
  }

  private Change leave(String item, Evidence left) {
    if (left.none()) {
      evidence.remove(item);
      return new Change.Withdrawn(item);
    }
    evidence.put(item, left);
    return new Change.Evidenced(item, left.origins().getFirst());
  }

  /** Shows what was published on this platform; nothing where it is shown already. */
  List<Change> fill(List<Item> items, Published fact) {
    List<Change> changes = new ArrayList<>();
    for (Item item : items) {
      Evidence before = of(item);
      Evidence after = before.with(fact);
      if (!after.equals(before)) {
        evidence.put(item.code(), after);
        changes.add(new Change.Evidenced(item.code(), Origin.PLATFORM));
      }
    }
    return changes;
  }
}
