package th.sucharit.registry.acting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Position;
import th.sucharit.registry.officer.Reach;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.text.ThaiText;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Problem;

/** Acting appointments of a local government (คำสั่งรักษาราชการแทนของ อปท.). */
@RestController
@RequestMapping("/registry/local-governments/{code}/acting-appointments")
class ActingController {

  private static final Pattern ORDER = Pattern.compile("[0-9]{1,6}/2[0-9]{3}");

  private final Deputising deputising;
  private final Reach reach;
  private final Clock clock;

  ActingController(Deputising deputising, Reach reach, Clock clock) {
    this.deputising = deputising;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * An order to appoint.
   *
   * @param order number and Buddhist year, Thai digits or others
   * @param startsAt the first minute
   * @param endsAt the minute at which it is over
   */
  record Appoint(
      @NotNull Position position,
      @NotNull @Size(max = 64) String officer,
      @NotNull @Size(max = 40) String order,
      @NotNull @Size(min = 1, max = 4) List<@NotNull LocalRole> roles,
      @NotNull Instant startsAt,
      @NotNull Instant endsAt) {}

  /** An appointment as those see who may. */
  record Shown(
      String id, Position position, String officer, String order, List<String> roles, Term term) {

    /** When, and where it stands. */
    record Term(Instant startsAt, Instant endsAt, @Nullable Instant revokedAt, String state) {}

    static Shown of(Deputising.Appointed one, Instant now) {
      Appointment is = one.appointment();
      Appointment.Term term = is.term();
      return new Shown(
          is.id(),
          one.position().position(),
          is.officer(),
          is.order(),
          LocalRole.codes(is.roles()),
          new Term(term.startsAt(), term.endsAt(), term.revokedAt(), state(is, now)));
    }

    /** By the clock, also in the seconds before the sweep has seen it. */
    private static String state(Appointment is, Instant now) {
      if (is.state() == Appointment.State.CANCELLED) {
        return "cancelled";
      }
      if (is.inForce(now)) {
        return "active";
      }
      return now.isBefore(is.term().startsAt()) ? "planned" : "ended";
    }
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE, Roles.PROVINCIAL_OFFICER})
  @GetMapping
  List<Shown> all(@PathVariable LocalGovernmentId code, Caller caller) {
    LocalGovernment of = reach.toSee(code, caller);
    return deputising.all(of.code()).stream().map(one -> Shown.of(one, clock.instant())).toList();
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE, Roles.PROVINCIAL_OFFICER})
  @GetMapping("/{id}")
  Shown one(@PathVariable LocalGovernmentId code, @PathVariable String id, Caller caller) {
    LocalGovernment of = reach.toSee(code, caller);
    return Shown.of(deputising.require(of.code(), id), clock.instant());
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE})
  @PostMapping
  ResponseEntity<Shown> appoint(
      @PathVariable LocalGovernmentId code, @RequestBody @Valid Appoint told, Caller caller) {
    LocalGovernment of = reach.toAppoint(code, caller);
    mayGrant(caller, told.roles());
    Deputising.Order order =
        new Deputising.Order(
            told.position(), told.officer(), orderNumber(told), told.roles(), term(told));
    Deputising.Appointed one = deputising.appoint(of.jurisdiction(), order);
    URI address =
        URI.create(
            "/api/registry/local-governments/"
                + code
                + "/acting-appointments/"
                + one.appointment().id());
    return Etags.created(address, one.position(), Shown.of(one, clock.instant()));
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE})
  @PostMapping("/{id}/revoke")
  Shown revoke(@PathVariable LocalGovernmentId code, @PathVariable String id, Caller caller) {
    LocalGovernment of = reach.toAppoint(code, caller);
    return Shown.of(deputising.revoke(of.code(), id), clock.instant());
  }

  /** Who is to watch over the executive is not the executive's to choose. */
  private static void mayGrant(Caller caller, List<LocalRole> roles) {
    boolean watching =
        roles.contains(LocalRole.INVESTIGATOR) || roles.contains(LocalRole.COUNCIL_AUDITOR);
    if (watching && !caller.has(Roles.ADMINISTRATOR)) {
      throw Problem.of(
          403,
          "acting-role-reserved",
          "Only an administrator can appoint an acting investigator or council auditor.",
          "เฉพาะผู้ดูแลระบบเท่านั้นที่แต่งตั้งผู้ตรวจสอบเรื่องทุจริตหรือผู้ตรวจสอบภายในได้");
    }
  }

  private static String orderNumber(Appoint told) {
    String number = ThaiText.asciiDigits(ThaiText.normalise(told.order())).replace(" ", "");
    if (!ORDER.matcher(number).matches()) {
      throw flawed(
          "/order",
          "must be a number and a Buddhist year such as 123/2569",
          "ต้องเป็นเลขที่คำสั่งและปี เช่น ๑๒๓/๒๕๖๙");
    }
    return number;
  }

  private Appointment.Term term(Appoint told) {
    for (Instant moment : List.of(told.startsAt(), told.endsAt())) {
      if (!moment.equals(moment.truncatedTo(ChronoUnit.MINUTES))) {
        throw flawed("/startsAt", "times must be whole minutes", "เวลาต้องเป็นนาทีเต็ม");
      }
    }
    if (!told.endsAt().isAfter(told.startsAt()) || !told.endsAt().isAfter(clock.instant())) {
      throw flawed(
          "/endsAt",
          "must lie after the beginning and after now",
          "ต้องอยู่หลังเวลาเริ่มและหลังเวลาปัจจุบัน");
    }
    return new Appointment.Term(told.startsAt(), told.endsAt(), null);
  }

  private static Problem flawed(String pointer, String message, String messageTh) {
    return Problem.invalid(
            "invalid",
            "Some of what was sent has to be mended; see errors.",
            "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
        .with(pointer, message, messageTh);
  }
}
