package th.sucharit.registry.localgovernment;

import java.time.LocalDate;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;

/** Says what happened to a local government in the words of the contracts; never its name. */
final class LocalGovernmentEvents {

  private LocalGovernmentEvents() {}

  static DomainEvent registered(Version first) {
    Profile profile = first.profile();
    return new LocalGovernmentRegistered(
        profile.type().code(),
        profile.area().district(),
        profile.area().subdistricts(),
        profile.population(),
        first.from(),
        profile.synthetic());
  }

  static DomainEvent changed(List<String> aspects, Version now) {
    Profile profile = now.profile();
    return new LocalGovernmentChanged(
        aspects,
        profile.type().code(),
        profile.area().district(),
        profile.area().subdistricts(),
        profile.population(),
        now.from());
  }

  static DomainEvent merged(LocalGovernmentId into, LocalDate on) {
    return new LocalGovernmentMerged(into.code(), on);
  }

  static DomainEvent dissolved(LocalDate on) {
    return new LocalGovernmentDissolved(on);
  }
}
