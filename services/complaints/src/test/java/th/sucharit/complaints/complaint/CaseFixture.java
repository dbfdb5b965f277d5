package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.io.ClassPathResource;
import th.sucharit.complaints.clock.Calendars;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import tools.jackson.databind.json.JsonMapper;

/** A case and those who deal with it. */
final class CaseFixture {

  static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");
  static final LegalCalendar CALENDAR = Calendars.ofTheInstallation();
  static final CaseKey KEY = new CaseKey("c1", new SecretKeySpec(new byte[32], "AES"));
  static final RetentionRules RULES =
      new RetentionRules(
          new ClassPathResource("complaint/retention.json"), JsonMapper.builder().build());

  private CaseFixture() {}

  static Complaint received() {
    return received("c1", Jurisdiction.of("5460802", "46"), MORNING);
  }

  static Complaint received(String id, Jurisdiction under, Instant at) {
    return received(id, under, at, CALENDAR);
  }

  private static Complaint received(
      String id, Jurisdiction under, Instant at, LegalCalendar calendar) {
    return Complaint.file(
        id,
        under,
        new Filing(
            "hash-" + id,
            CaseFile.seal(Matter.of("ไฟถนนดับ", "ดับมาสามวัน"), KEY),
            new Sorting(null, null, List.of()),
            at,
            calendar.startedAt(at),
            new Act(Actor.COMPLAINANT, at, null)));
  }

  static Complaint accepted() {
    return accepted(CALENDAR);
  }

  static Complaint accepted(LegalCalendar calendar) {
    Complaint complaint = received("c1", Jurisdiction.of("5460802", "46"), MORNING, calendar);
    complaint.accept(officer(1));
    return complaint;
  }

  static Complaint resolved() {
    Complaint complaint = accepted();
    complaint.resolve(CaseState.Outcome.ACTED, words("ซ่อมแล้ว"), officer(2));
    return complaint;
  }

  /** An officer's act so many minutes after the morning. */
  static Act officer(long minutes) {
    return new Act(new Actor(Roles.OFFICER, "somchai"), MORNING.plusSeconds(60 * minutes), null);
  }

  static Act complainant(long minutes) {
    return new Act(Actor.COMPLAINANT, MORNING.plusSeconds(60 * minutes), null);
  }

  static Act province(long minutes) {
    return new Act(
        new Actor(Roles.PROVINCIAL_OFFICER, "malee"), MORNING.plusSeconds(60 * minutes), null);
  }

  static Sealed words(String text) {
    return KEY.seal(text);
  }
}
