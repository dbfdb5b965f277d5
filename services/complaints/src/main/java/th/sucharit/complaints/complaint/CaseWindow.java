package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CategoryVersion.Reference;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * What other interfaces for everybody may do with cases (ช่องทางสาธารณะ): file one, and see of one
 * where it stands; of its words at most the place, where the complainant wants it to be seen.
 */
@Component
public class CaseWindow {

  private final ComplaintIntake intake;
  private final CaseKeyRing keys;
  private final MongoOperations mongo;

  CaseWindow(ComplaintIntake intake, CaseKeyRing keys, MongoOperations mongo) {
    this.intake = intake;
    this.keys = keys;
    this.mongo = mongo;
  }

  /** A complaint as it comes from another interface. */
  public record Report(
      String subject,
      String details,
      Place place,
      @Nullable String contact,
      String category,
      Map<String, String> answers) {}

  /** Where it is: in words, on the map, or both. */
  public record Place(
      @Nullable String words, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {

    /** What nobody may see, or what is not there any more. */
    public static final Place NOT_SHOWN = new Place(null, null, null);

    /**
     * The map's part of it.
     *
     * @throws th.sucharit.starter.web.Problem 400 for a place that is not in Thailand
     */
    private @Nullable Location location() {
      return latitude == null || longitude == null ? null : Location.of(latitude, longitude);
    }
  }

  /**
   * A case that was filed.
   *
   * @param receipt the complainant's only key to it, to be shown once
   */
  public record Filed(String caseId, String receipt, Instant receivedAt) {}

  /**
   * Where a case stands.
   *
   * @param ended it has come to an end here
   * @param due until when it is to be solved or explained; absent while nothing is owed
   */
  public record Standing(
      String status, boolean ended, Instant since, @Nullable Instant due, Reference category) {}

  /**
   * Files a complaint; a repeated command finds it there.
   *
   * @param admission asked before anything is stored that is not there yet
   */
  public Filed file(LocalGovernmentId to, Report report, Runnable admission) {
    Matter matter =
        new Matter(
            report.subject(),
            report.details(),
            report.place().words(),
            report.contact(),
            report.answers(),
            report.place().location());
    ComplaintIntake.Filed filed = intake.fileByProgram(to, matter, report.category(), admission);
    return new Filed(
        filed.complaint().id(), filed.receipt().grouped(), filed.complaint().receivedAt());
  }

  /** Where cases of a local government stand, by their ids; an erased one stands nowhere. */
  public Map<String, Standing> look(LocalGovernmentId of, Collection<String> caseIds) {
    Map<String, Standing> found = new HashMap<>();
    for (Complaint complaint : named(of, caseIds, "state", "status", "marks", "sorting.category")) {
      Optional.ofNullable(complaint.sorting().category())
          .ifPresent(category ->
              found.put(
                  complaint.id(),
                  new Standing(
                      complaint.status(),
                      complaint.state() instanceof CaseState.Ended,
                      complaint.state().since(),
                      complaint.marks().due(),
                      category)));
    }
    return found;
  }

  /** Where they are about, of those that still have their words; each has to be opened for it. */
  public Map<String, Place> places(LocalGovernmentId of, Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    Map<String, CaseKey> opened = keys.of(caseIds);
    return named(of, caseIds, "file.place", "file.location").stream()
        .collect(
            Collectors.toMap(
                Complaint::id,
                complaint -> place(complaint, Optional.ofNullable(opened.get(complaint.id())))));
  }

  private List<Complaint> named(
      LocalGovernmentId of, Collection<String> caseIds, String... fields) {
    Query query =
        Query.query(
            where("_id")
                .in(caseIds)
                .and("jurisdiction.localGovernment")
                .is(of.code())
                .and("status")
                .ne("erased"));
    query.fields().include(fields);
    return mongo.find(query, Complaint.class);
  }

  private static Place place(Complaint complaint, Optional<CaseKey> key) {
    return complaint
        .file()
        .flatMap(file -> key.map(opener -> place(file, opener)))
        .orElse(Place.NOT_SHOWN);
  }

  private static Place place(CaseFile file, CaseKey key) {
    Location location = Location.parse(key.openIfAny(file.location()));
    return new Place(
        key.openIfAny(file.place()),
        location == null ? null : location.latitude(),
        location == null ? null : location.longitude());
  }
}
