package th.sucharit.starter.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Problem;

/** The directory as the registry's facts have left it in the service's database. */
final class StoredDirectory implements LocalGovernmentDirectory {

  private final MongoOperations mongo;
  private final Clock clock;

  StoredDirectory(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public Jurisdiction require(LocalGovernmentId id) {
    LocalDate today = today();
    return Optional.ofNullable(mongo.findById(id.code(), KnownLocalGovernment.class))
        .filter(known -> known.existsOn(today))
        .map(KnownLocalGovernment::jurisdiction)
        .orElseThrow(() -> unknown(id));
  }

  @Override
  public Map<LocalGovernmentId, Jurisdiction> find(Collection<LocalGovernmentId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    LocalDate today = today();
    Query named =
        Query.query(Criteria.where("_id").in(ids.stream().map(LocalGovernmentId::code).toList()));
    return mongo.find(named, KnownLocalGovernment.class).stream()
        .filter(known -> known.existsOn(today))
        .map(KnownLocalGovernment::jurisdiction)
        .collect(Collectors.toMap(Jurisdiction::localGovernment, one -> one));
  }

  @Override
  public List<LocalGovernmentId> in(ProvinceCode province) {
    LocalDate today = today();
    Query ofProvince =
        Query.query(Criteria.where("province").is(province.code())).with(Sort.by("_id"));
    return mongo.find(ofProvince, KnownLocalGovernment.class).stream()
        .filter(known -> known.existsOn(today))
        .map(known -> new LocalGovernmentId(known.id()))
        .toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(FiscalYear.BANGKOK).toLocalDate();
  }

  private static Problem unknown(LocalGovernmentId id) {
    return Problem.notFound(
        "local-government",
        "There is no local government with the code " + id + ".",
        "ไม่พบองค์กรปกครองส่วนท้องถิ่นรหัส " + id);
  }
}
