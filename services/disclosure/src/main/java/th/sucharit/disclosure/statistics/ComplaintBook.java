package th.sucharit.disclosure.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.disclosure.framework.StatisticsPeriod.Days;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Keeps what is known of each complaint and counts (สมุดนับเรื่องร้องเรียน). */
@Service
public class ComplaintBook {

  private static final String CORRUPTION = "corruption";

  private final Views views;
  private final KnownComplaints complaints;

  ComplaintBook(Views views, KnownComplaints complaints) {
    this.views = views;
    this.complaints = complaints;
  }

  /**
   * Notes a complaint.
   *
   * @return the day on which the local government received it
   */
  public LocalDate note(ComplaintFiled fact, LocalGovernmentId by, EventMetadata event) {
    Instant received = Optional.ofNullable(fact.receivedAt()).orElse(event.time());
    LocalDate day = received.atZone(FiscalYear.BANGKOK).toLocalDate();
    views.apply(
        event,
        KnownComplaint.class,
        known -> orNew(known, event).received(by, day, fact.kind().equals(CORRUPTION)));
    return day;
  }

  /** Notes that a complaint was brought to an end. */
  public void noteEnd(EventMetadata event) {
    views.apply(event, KnownComplaint.class, known -> orNew(known, event).ended());
  }

  /** Notes that a complaint was taken up again. */
  public void noteReopening(EventMetadata event) {
    views.apply(event, KnownComplaint.class, known -> orNew(known, event).reopened());
  }

  /** Notes that something happened to a complaint which changes no count. */
  public void noteOther(EventMetadata event) {
    views.apply(event, KnownComplaint.class, known -> orNew(known, event));
  }

  /** The numbers of a period, for those who deal with the complaints themselves. */
  public ComplaintCounts exact(LocalGovernmentId of, Days period) {
    return ComplaintCounts.exact(groups(of, period));
  }

  public boolean hasAny(LocalGovernmentId of, Days period) {
    return groups(of, period).total() > 0;
  }

  private ComplaintCounts.Groups groups(LocalGovernmentId of, Days period) {
    return new ComplaintCounts.Groups(
        count(of, false, true, period),
        count(of, false, false, period),
        count(of, true, true, period),
        count(of, true, false, period));
  }

  private long count(LocalGovernmentId of, boolean corruption, boolean finished, Days period) {
    return complaints.count(
        of, corruption, finished, period.from().toString(), period.to().toString());
  }

  /** Also what this feed does not know may be the first it hears of a complaint. */
  private static KnownComplaint orNew(@Nullable KnownComplaint known, EventMetadata event) {
    return Optional.ofNullable(known).orElseGet(() -> new KnownComplaint(event.subject()));
  }
}
