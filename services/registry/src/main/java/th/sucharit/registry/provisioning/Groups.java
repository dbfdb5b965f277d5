package th.sucharit.registry.provisioning;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    if (known.isPresent() && known.get().province().equals(province)) {
      return known.get().group();
    }
    String above = provinces.computeIfAbsent(province, server::provinceGroup);
    known.ifPresent(before -> server.move(before.group(), one.id(), above));
    String group =
        known
            .map(ProvisionedGroup::group)
            .orElseGet(() -> server.localGovernmentGroup(above, province, one.id()));
    mongo.save(new ProvisionedGroup(one.id(), province, group, clock.instant()));
    return group;
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
