package th.sucharit.oversight.board;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.starter.events.EventMetadata;

/** A disclosure checklist (รายการตรวจการเปิดเผยข้อมูล) and how many of its items have evidence. */
@Document("checklists")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
final class ChecklistStanding extends Standing {

  private int fiscalYear;
  private int evidenced;
  private int items;
  private String predictedOit;

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private ChecklistStanding() {}

  ChecklistStanding(EventMetadata event, int fiscalYear, int items) {
    super(event);
    this.fiscalYear = fiscalYear;
    this.items = items;
    this.predictedOit = "0.00";
  }

  ChecklistStanding at(DisclosureProgress progress) {
    this.evidenced = progress.evidenced();
    this.items = progress.items();
    this.predictedOit = progress.predictedOit();
    return this;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  int evidenced() {
    return evidenced;
  }

  int items() {
    return items;
  }

  /** Of 100, two decimals. */
  String predictedOit() {
    return predictedOit;
  }
}
