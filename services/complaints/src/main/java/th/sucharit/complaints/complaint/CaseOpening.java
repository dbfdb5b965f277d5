package th.sucharit.complaints.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CategoryVersion.Classified;
import th.sucharit.complaints.notification.Address;
import th.sucharit.contracts.Jurisdiction;

/** Makes the case of a complaint: its key, what it says under that key, its clocks (เปิดสำนวน). */
@Component
class CaseOpening {

  /** How long a key lies before it is first asked whether the case has to be erased. */
  private static final Duration FIRST_LOOK = Duration.ofDays(365);

  private final CaseKeyRing keys;
  private final SubjectWords words;
  private final CaseDesk desk;
  private final NotifyAddresses addresses;
  private final Complaints complaints;

  CaseOpening(
      CaseKeyRing keys,
      SubjectWords words,
      CaseDesk desk,
      NotifyAddresses addresses,
      Complaints complaints) {
    this.complaints = complaints;
    this.addresses = addresses;
    this.keys = keys;
    this.words = words;
    this.desk = desk;
  }

  /**
   * What came in, when, and from whom.
   *
   * @param toTell where the complainant wants to be told of it
   */
  record News(Matter matter, Instant receivedAt, Actor by, @Nullable Address toTell) {

    News(Matter matter, Instant receivedAt, Actor by) {
      this(matter, receivedAt, by, null);
    }
  }

  /** The case that this command opened before; its key and address are not touched again. */
  Optional<Complaint> earlier(String id) {
    return complaints.findAnywhere(id);
  }

  Complaint open(
      String id,
      Jurisdiction under,
      String receiptHash,
      News news,
      Optional<Classified> classified) {
    CaseKey key = keys.create(id, desk.now().plus(FIRST_LOOK));
    Optional.ofNullable(news.toTell()).ifPresent(address -> addresses.keep(id, address));
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

  /** Whoever followed the one case follows the other. */
  void followOn(String from, String to) {
    addresses.takeAlong(from, to);
  }
}
