package th.sucharit.registry.demonstration;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import th.sucharit.registry.generator.RealOnes;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Officer;
import th.sucharit.registry.officer.Position;
import th.sucharit.registry.officer.Staffing;
import th.sucharit.starter.web.Problem;

/**
 * Registers the demonstration's local governments and its accounts (ข้อมูลสาธิต); once, however
 * often started.
 */
@Component
@ConditionalOnProperty(name = "sucharit.registry.seed", havingValue = "demo")
class DemonstrationSeed {

  private static final Map<LocalRole, String> POSITIONS =
      Map.of(
          LocalRole.OFFICER, "deputy-clerk",
          LocalRole.EXECUTIVE, "clerk",
          LocalRole.INVESTIGATOR, "legal-officer",
          LocalRole.COUNCIL_AUDITOR, "internal-auditor");

  private final RealOnes real;
  private final Register register;
  private final Registration registration;
  private final Staffing staffing;

  DemonstrationSeed(
      RealOnes real, Register register, Registration registration, Staffing staffing) {
    this.real = real;
    this.register = register;
    this.registration = registration;
    this.staffing = staffing;
  }

  @EventListener(ApplicationReadyEvent.class)
  void seed() {
    real.submissions().forEach(this::register);
  }

  private void register(Submission one) {
    if (register.knows(one.code().code())) {
      return;
    }
    LocalGovernment registered = registration.register(one);
    List.of(LocalRole.values()).forEach(role -> staff(registered, role));
  }

  /** The accounts that the demonstration's realm has, such as officer-5460802. */
  private void staff(LocalGovernment of, LocalRole role) {
    Position position = new Position(POSITIONS.getOrDefault(role, "staff"));
    try {
      staffing.register(
          of.jurisdiction(),
          new Officer.Post(role.code() + "-" + of.id(), position, List.of(role)));
    } catch (Problem there) {
      // another instance was faster
      return;
    }
  }
}
