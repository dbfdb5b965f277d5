package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Notice.Cause;
import th.sucharit.complaints.notification.Notices;
import th.sucharit.complaints.notification.Notices.Group;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.EventMetadata;

/** Whom to tell what of a case (ผู้ที่ต้องได้รับแจ้ง). */
@Component
class CaseNotices {

  /** What is older was told long ago, or nobody wants to hear of it any more. */
  private static final Duration OLD = Duration.ofDays(30);

  private static final int MOST_FOLLOWERS = 10_000;
  private static final String OFFICERS = "officers";
  private static final String UNIT = "unit:";

  private final Notices notices;
  private final NotifyAddresses addresses;
  private final Complaints complaints;
  private final JoinedCases joined;
  private final Clock clock;

  CaseNotices(
      Notices notices,
      NotifyAddresses addresses,
      Complaints complaints,
      JoinedCases joined,
      Clock clock) {
    this.notices = notices;
    this.addresses = addresses;
    this.complaints = complaints;
    this.joined = joined;
    this.clock = clock;
  }

  void tellComplainant(String occasion, EventMetadata event, @Nullable String next) {
    boolean told = addresses.has(event.subject()) || (next != null && addresses.has(next));
    if (told) {
      cause(event, null).ifPresent(cause -> notices.tellHolder(occasion, cause));
    }
  }

  /** Also those whose complaints were joined with this one. */
  void tellFollowers(String occasion, EventMetadata event) {
    cause(event, null)
        .ifPresent(cause ->
            complaints.findAnywhere(cause.about()).stream()
                .flatMap(kept -> joined.ids(kept, MOST_FOLLOWERS).stream())
                .filter(addresses::has)
                .forEach(follower ->
                    notices.tellHolder(
                        occasion,
                        new Cause(
                            cause.cause() + ":" + follower,
                            cause.owner(),
                            follower,
                            null,
                            cause.at()))));
  }

  void tellStaff(String occasion, EventMetadata event, @Nullable String term) {
    cause(event, term).ifPresent(cause -> tellStaff(occasion, cause));
  }

  void tellStaff(String occasion, Cause cause) {
    if (!notices.tells(cause.owner())) {
      return;
    }
    notices.tellFirst(occasion, cause, List.of(new Group(cause.owner(), OFFICERS)));
    complaints
        .findAnywhere(cause.about())
        .flatMap(complaint -> Optional.ofNullable(complaint.assignment().unit()))
        .ifPresent(unit -> tellUnit(occasion, cause, unit));
  }

  /** The unit; the officers where it left no address, or the case was given to one of them. */
  void tellAssigned(String occasion, EventMetadata event, @Nullable String unit) {
    cause(event, null)
        .ifPresent(cause -> {
          List<Group> groups = new ArrayList<>();
          Optional.ofNullable(unit)
              .ifPresent(code -> groups.add(new Group(cause.owner(), UNIT + code)));
          groups.add(new Group(cause.owner(), OFFICERS));
          notices.tellFirst(occasion, cause, groups);
        });
  }

  private void tellUnit(String occasion, Cause cause, String unit) {
    notices.tellFirst(occasion, cause, List.of(new Group(cause.owner(), UNIT + unit)));
  }

  /** The superior; whoever stands nearest where the superior left no address. */
  void tellSuperior(String occasion, EventMetadata event, boolean province, @Nullable String term) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    String own = under.localGovernment().code();
    List<Group> groups = new ArrayList<>();
    if (province) {
      groups.add(new Group("province-" + under.province().code(), OFFICERS));
    }
    groups.add(new Group(own, "executive"));
    groups.add(new Group(own, OFFICERS));
    cause(event, term).ifPresent(cause -> notices.tellFirst(occasion, cause, groups));
  }

  private Optional<Cause> cause(EventMetadata event, @Nullable String term) {
    return event
        .jurisdiction()
        .filter(under -> event.time().isAfter(clock.instant().minus(OLD)))
        .map(under ->
            new Cause(
                event.id(), under.localGovernment().code(), event.subject(), term, event.time()));
  }
}
