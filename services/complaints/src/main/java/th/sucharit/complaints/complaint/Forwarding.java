package th.sucharit.complaints.complaint;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/**
 * Hands a complaint over to another local government (ส่งต่อเรื่อง) in three steps, each of which
 * can be repeated: it is forwarded here, it is filed there, its words are forgotten here. The sweep
 * finishes what was interrupted.
 */
@Service
class Forwarding {

  private static final int MOST = 3;

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Arrival arrival;
  private final CaseRemoval removal;
  private final CaseDesk desk;

  Forwarding(
      Complaints complaints,
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Arrival arrival,
      CaseRemoval removal,
      CaseDesk desk) {
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.directory = directory;
    this.arrival = arrival;
    this.removal = removal;
    this.desk = desk;
  }

  Complaint forward(Caller by, String id, LocalGovernmentId to, String why) {
    Complaint seen = complaints.findIn(by.localGovernment(), id).orElseThrow(Refused::notFound);
    if (by.actsFor(to)) {
      throw Refused.sameLocalGovernment();
    }
    directory.require(to);
    requireRoomToForward(seen);
    Complaint forwarded =
        desk.change(
            seen,
            Actor.of(by, Roles.OFFICER),
            why,
            (complaint, act, key) -> complaint.forward(to, idThere(), act));
    return bySystem(() -> handOver(forwarded), forwarded);
  }

  /** Terms begin anew at each receiver: at some point the province has to say whose it is. */
  private void requireRoomToForward(Complaint here) {
    Optional<Complaint> found = Optional.of(here);
    for (int times = 0; times < MOST; times++) {
      found = found.flatMap(Complaint::forwardedFrom).flatMap(complaints::findAnywhere);
    }
    if (found.isPresent()) {
      throw Refused.forwardedTooOften();
    }
  }

  /**
   * Apart from the officer's command, which has had its effect on this complaint; what fails is
   * left to the sweep.
   */
  private static Complaint bySystem(Supplier<Complaint> step, Complaint otherwise) {
    try (ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor()) {
      return CompletableFuture.supplyAsync(step, apart).exceptionally(failed -> otherwise).join();
    }
  }

  /** What is left to do for a forwarded complaint; nothing when all is done. */
  Complaint handOver(Complaint forwarded) {
    Optional<CaseFile> file = forwarded.file();
    if (file.isEmpty() || !(forwarded.state() instanceof CaseState.Forwarded to)) {
      return forwarded;
    }
    if (complaints.findAnywhere(to.next()).isEmpty()) {
      arrival.file(forwarded, file.get(), to);
    }
    // from now on the key here has no use; a look that comes too early finds nothing to erase
    removal.lookAgain(forwarded.id(), desk.now());
    Complaint settled = aggregates.amend(forwarded, complaint -> complaint.handOver(desk.now()));
    if (settled.file().isEmpty()) {
      removal.remove(settled.id());
    }
    return settled;
  }

  /** Where a receipt leads: to the case itself or to where it was forwarded. */
  Complaint last(Complaint first) {
    Complaint found = first;
    while (found.state() instanceof CaseState.Forwarded to) {
      Optional<Complaint> next = complaints.findAnywhere(to.next());
      if (next.isEmpty()) {
        return found;
      }
      found = next.get();
    }
    return found;
  }

  /** Nobody who knows the case here can tell it; it is kept with the end of the case here. */
  private static String idThere() {
    return UUID.randomUUID().toString();
  }
}
