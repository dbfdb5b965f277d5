package th.sucharit.registry.provisioning;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.registry.localgovernment.LocalGovernment;

/** Brings groups about, /province/code, and remembers which are there (กลุ่มของ อปท.). */
@Component
class Groups {

  private final MongoOperations mongo;
  private final SignInServer server;
  private final Clock clock;
  private final Map<String, String> provinces = new ConcurrentHashMap<>();

  Groups(MongoOperations mongo, SignInServer server, Clock clock) {
    this.mongo = mongo;
    this.server = server;
    this.clock = clock;
  }

  /** The id of a local government's group below its present province. */
  String ensure(LocalGovernment one) {
    return ensure(one, Optional.ofNullable(mongo.findById(one.id(), ProvisionedGroup.class)));
  }

  String ensure(LocalGovernment one, Optional<ProvisionedGroup> known) {
    String province = province(one);
    Optional<String> present = known.map(ProvisionedGroup::group);
    if (present.isPresent() && known.get().province().equals(province)) {
      return present.get();
    }
    String above = provinces.computeIfAbsent(province, server::provinceGroup);
    present.ifPresent(group -> server.move(group, one.id(), above));
    String group = present.orElseGet(() -> server.localGovernmentGroup(above, province, one.id()));
    mongo.save(new ProvisionedGroup(one.id(), province, group, clock.instant()));
    return group;
  }

  /** One that is no more needs no group; noted, so that it is not looked for again and again. */
  void noteEnded(LocalGovernment one) {
    try {
      mongo.insert(new ProvisionedGroup(one.id(), province(one), null, clock.instant()));
    } catch (DuplicateKeyException hasOneMeanwhile) {
      return;
    }
  }

  /** What is known of these. */
  Map<String, ProvisionedGroup> known(List<LocalGovernment> some) {
    List<String> codes = some.stream().map(LocalGovernment::id).toList();
    return mongo.find(Query.query(Criteria.where("_id").in(codes)), ProvisionedGroup.class).stream()
        .collect(
            Collectors.toMap(
                ProvisionedGroup::code, Function.identity(), (a, b) -> a, HashMap::new));
  }

  long count() {
    return mongo.count(new Query(), ProvisionedGroup.class);
  }

  static String province(LocalGovernment one) {
    return one.profile().area().province().code();
  }
}
