package th.sucharit.disclosure.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.View;

/** A complaint (เรื่องร้องเรียน) as far as it has to be counted. */
@Document("knownComplaints")
@CompoundIndex(
    name = "counted",
    def = "{'localGovernment': 1, 'corruption': 1, 'finished': 1, 'receivedOn': 1}")
class KnownComplaint extends View {

  @SuppressWarnings("unused") // queried, never read
  private @Nullable LocalGovernmentId localGovernment;

  @SuppressWarnings("unused") // queried, never read
  private boolean corruption;

  @SuppressWarnings("unused") // queried, never read
  private boolean finished;

  /** Day in Thailand, such as 2026-11-21: in text order and the same in every zone. */
  @SuppressWarnings("unused") // queried, never read
  private @Nullable String receivedOn;

  @SuppressWarnings("unused") // Spring Data
  private KnownComplaint() {}

  KnownComplaint(String id) {
    super(id);
  }

  KnownComplaint received(LocalGovernmentId by, LocalDate day, boolean aboutCorruption) {
    this.localGovernment = by;
    this.receivedOn = day.toString();
    this.corruption = aboutCorruption;
    return this;
  }

  KnownComplaint reopened() {
    this.finished = false;
    return this;
  }

  KnownComplaint ended() {
    this.finished = true;
    return this;
  }
}
