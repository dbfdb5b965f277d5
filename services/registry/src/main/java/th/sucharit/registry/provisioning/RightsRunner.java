package th.sucharit.registry.provisioning;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.registry.acting.ActingRights;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Status;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Officer;
import th.sucharit.registry.officer.RightsQueue;

/**
 * Makes an account's roles and group what they should be now (ตัวปรับสิทธิ์): those of the office
 * and those of acting for somebody. What cannot be done is tried again.
 */
@Component
@ConditionalOnBooleanProperty("sucharit.registry.provisioning.enabled")
class RightsRunner {

  private static final Logger log = LoggerFactory.getLogger(RightsRunner.class);

  private final RightsQueue queue;
  private final ActingRights acting;
  private final Registration registration;
  private final Groups groups;
  private final SignInServer server;
  private final Upkeep upkeep;

  RightsRunner(
      RightsQueue queue,
      ActingRights acting,
      Registration registration,
      Groups groups,
      SignInServer server,
      Upkeep upkeep) {
    this.queue = queue;
    this.acting = acting;
    this.registration = registration;
    this.groups = groups;
    this.server = server;
    this.upkeep = upkeep;
  }

  /** The clock and how long to wait after a failure. */
  @Component
  record Upkeep(Clock clock, ProvisioningSettings settings) {}

  @Scheduled(fixedDelayString = "${sucharit.registry.provisioning.rights-every:PT1S}")
  void run() {
    for (Officer officer : queue.due(upkeep.clock().instant())) {
      try {
        bringAbout(officer, upkeep.clock().instant());
        queue.settle(officer);
      } catch (RuntimeException e) {
        log.warn("Rights of officer {} are not carried over yet: {}", officer.id(), e.toString());
        queue.postpone(officer, upkeep.clock().instant().plus(upkeep.settings().retryAfter()));
      }
    }
  }

  private void bringAbout(Officer officer, Instant now) {
    LocalGovernment of = registration.require(officer.jurisdiction().localGovernment());
    boolean serving = officer.leftAt().isEmpty() && of.status() == Status.ACTIVE;
    Set<LocalRole> wanted = EnumSet.noneOf(LocalRole.class);
    if (serving) {
      wanted.addAll(officer.roles());
      wanted.addAll(acting.of(officer.id(), now));
    }
    String group = groups.ensure(of);
    String account = server.account(officer.username());
    List<LocalRole> present = server.roles(account);
    List<LocalRole> more = wanted.stream().filter(role -> !present.contains(role)).toList();
    List<LocalRole> fewer = present.stream().filter(role -> !wanted.contains(role)).toList();
    // never a role without its scope: the group comes first and goes last
    if (serving) {
      server.join(account, group);
    }
    if (!fewer.isEmpty()) {
      server.withdraw(account, fewer);
    }
    if (!more.isEmpty()) {
      server.grant(account, more);
    }
    if (!serving) {
      server.leave(account, group);
    }
  }
}
