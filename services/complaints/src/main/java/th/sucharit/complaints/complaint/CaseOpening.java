package th.sucharit.complaints.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CategoryVersion.Classified;
import th.sucharit.contracts.Jurisdiction;

/** Makes the case of a complaint: its key, what it says under that key, its clocks (เปิดสำนวน). */
@Component
class CaseOpening {

  /** How long a key lies before it is first asked whether the case has to be erased. */
  private static final Duration FIRST_LOOK = Duration.ofDays(365);

  private final CaseKeyRing keys;
  private final SubjectWords words;
  private final CaseDesk desk;

  CaseOpening(CaseKeyRing keys, SubjectWords words, CaseDesk desk) {
    this.keys = keys;
    this.words = words;
    this.desk = desk;
  }

  /** What came in, when, and from whom. */
  record News(Matter matter, Instant receivedAt, Actor by) {}

  Complaint open(
      String id,
      Jurisdiction under,
      String receiptHash,
      News news,
      Optional<Classified> classified) {
    CaseKey key = keys.create(id, desk.now().plus(FIRST_LOOK));
    return Complaint.file(
        id,
        under,
        new Filing(
            receiptHash,
            CaseFile.seal(news.matter(), key),
            new Sorting(
                classified.map(Classified::reference).orElse(null),
                classified.map(Classified::unit).orElse(null),
                words.of(under.localGovernment(), news.matter().subject())),
            news.receivedAt(),
            desk.clocksFrom(news.receivedAt()),
            new Act(news.by(), news.receivedAt(), null)));
  }
}
