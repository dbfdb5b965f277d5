package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.complaints.category.CategoryVersion.Classified;
import th.sucharit.complaints.notification.Address;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Receives complaints (รับเรื่อง). */
@Service
class ComplaintIntake {

  private static final String WEB = "web";
  private static final String API = "api";
  private static final int OLDEST_PAPER_YEARS = 10;

  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Receipts receipts;
  private final CaseOpening opening;
  private final CategoryCatalogue categories;
  private final CaseDesk desk;

  ComplaintIntake(
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Receipts receipts,
      CaseOpening opening,
      CategoryCatalogue categories,
      CaseDesk desk) {
    this.aggregates = aggregates;
    this.directory = directory;
    this.receipts = receipts;
    this.opening = opening;
    this.categories = categories;
    this.desk = desk;
  }

  /**
   * A complaint and the key to it.
   *
   * @param filedEvent id of the event by which the ledger proves when it was filed
   */
  record Filed(Complaint complaint, Receipt receipt, String filedEvent) {}

  /**
   * What a citizen files without an account.
   *
   * @param admission asked before anything is stored, once it is known that it can be taken and was
   *     not taken before
   */
  Filed file(
      LocalGovernmentId to,
      Matter matter,
      @Nullable String category,
      @Nullable Address notify,
      Runnable admission) {
    return take(
        directory.require(to),
        WEB,
        new CaseOpening.News(matter, desk.now(), Actor.COMPLAINANT, notify),
        category,
        admission);
  }

  /** The same by a program that speaks another interface than ours. */
  Filed fileByProgram(LocalGovernmentId to, Matter matter, String category, Runnable admission) {
    return take(
        directory.require(to),
        API,
        new CaseOpening.News(matter, desk.now(), Actor.COMPLAINANT),
        category,
        admission);
  }

  /**
   * What came by telephone, letter, box or in person and is entered at the desk.
   *
   * @param received the day on which it reached the local government; the terms run from then
   */
  Filed enter(
      LocalGovernmentId own,
      Channel channel,
      LocalDate received,
      Matter matter,
      @Nullable String category,
      Actor officer) {
    return take(
        directory.require(own),
        channel.code(),
        new CaseOpening.News(matter, receivedOn(received), officer),
        category,
        () -> {
          // who is signed in answers for what they send
        });
  }

  private Filed take(
      Jurisdiction under,
      String channel,
      CaseOpening.News news,
      @Nullable String category,
      Runnable admission) {
    Receipt receipt = receipts.draw();
    String id = aggregates.newId();
    Optional<Complaint> earlier = opening.earlier(id);
    if (earlier.isPresent()) {
      return filed(aggregates.amend(earlier.get(), same -> List.of()), receipt);
    }
    Matter matter = news.matter();
    Optional<Classified> classified =
        Optional.ofNullable(category)
            .map(code -> categories.classify(under.localGovernment(), code, matter.answers()));
    if (category == null && !matter.answers().isEmpty()) {
      throw Refused.missing("/category");
    }
    admission.run();
    Complaint complaint = opening.open(id, under, receipts.hash(receipt), news, classified);
    return filed(aggregates.create(complaint, ComplaintEvents.filed(complaint, channel)), receipt);
  }

  private Filed filed(Complaint stored, Receipt receipt) {
    return new Filed(stored, receipt, aggregates.eventId(stored, 1));
  }

  /**
   * The moment from which a paper of that day counts: the beginning of the day in Thailand.
   *
   * @throws th.sucharit.starter.web.Problem 400 for a day to come, or one so long ago that it must
   *     be a slip
   */
  private Instant receivedOn(LocalDate day) {
    LocalDate today = LocalDate.ofInstant(desk.now(), FiscalYear.BANGKOK);
    if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST_PAPER_YEARS))) {
      throw Refused.noSuchDay();
    }
    return day.atStartOfDay(FiscalYear.BANGKOK).toInstant();
  }
}
