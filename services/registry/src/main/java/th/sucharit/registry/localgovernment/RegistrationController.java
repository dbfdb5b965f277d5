package th.sucharit.registry.localgovernment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.geography.Geography;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Problem;

/** Keeps the registry (แก้ไขทะเบียน อปท.); for administrators. */
@RestController
@RequestMapping("/registry/local-governments")
class RegistrationController {

  private final Registration registration;
  private final SubmissionReader reader;
  private final Geography geography;

  RegistrationController(Registration registration, SubmissionReader reader, Geography geography) {
    this.registration = registration;
    this.reader = reader;
    this.geography = geography;
  }

  /** What is told of a local government. */
  record Told(
      @Nullable String code,
      @Nullable LocalDate effectiveFrom,
      @Nullable Boolean synthetic,
      @NotNull @Valid Given profile) {

    Map<Field, String> fields(String ownCode) {
      Map<Field, String> fields = profile.fields();
      fields.put(Field.CODE, ownCode);
      fields.put(Field.SYNTHETIC, Boolean.toString(Boolean.TRUE.equals(synthetic)));
      fields.put(Field.EFFECTIVE_FROM, effectiveFrom == null ? "" : effectiveFrom.toString());
      return fields;
    }
  }

  /** Its profile, as sent. */
  record Given(
      @NotNull String type,
      @NotNull @Valid GivenName name,
      @NotNull @Valid GivenArea area,
      @Nullable Integer population,
      @Nullable String website) {

    Map<Field, String> fields() {
      Map<Field, String> fields = new EnumMap<>(Field.class);
      fields.put(Field.TYPE, type);
      fields.put(Field.NAME_TH, name.th());
      fields.put(Field.NAME_EN, name.en());
      fields.put(Field.PROVINCE, area.province());
      fields.put(Field.DISTRICT, area.district());
      fields.put(Field.SUBDISTRICTS, String.join(" ", area.subdistricts()));
      fields.put(Field.POPULATION, population == null ? "" : population.toString());
      fields.put(Field.WEBSITE, website == null ? "" : website);
      return fields;
    }
  }

  /** Its name, as sent. */
  record GivenName(@NotNull String th, @NotNull String en) {}

  /** Where it lies, as sent. */
  record GivenArea(
      @NotNull String province,
      @NotNull String district,
      @NotNull List<@NotNull String> subdistricts) {}

  /** Into which other it is merged and since when. */
  record Merger(
      @NotNull @Pattern(regexp = "[0-9]{7}") String into, @NotNull LocalDate effectiveFrom) {}

  /** Since when it is no more. */
  record Dissolution(@NotNull LocalDate effectiveFrom) {}

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping
  ResponseEntity<Shown> register(@RequestBody @Valid Told told) {
    LocalGovernment one = registration.register(read(told, told.code() == null ? "" : told.code()));
    return Etags.created(
        URI.create("/api/registry/local-governments/" + one.id()), one, shown(one));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PutMapping("/{code}")
  ResponseEntity<Shown> change(
      @PathVariable LocalGovernmentId code, @RequestBody @Valid Told told) {
    LocalGovernment one = registration.change(code, read(told, code.code()));
    return Etags.ok(one, shown(one));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping("/{code}/merge")
  ResponseEntity<Shown> merge(
      @PathVariable LocalGovernmentId code, @RequestBody @Valid Merger merger) {
    LocalGovernment one =
        registration.merge(code, new LocalGovernmentId(merger.into()), merger.effectiveFrom());
    return Etags.ok(one, shown(one));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping("/{code}/dissolve")
  ResponseEntity<Shown> dissolve(
      @PathVariable LocalGovernmentId code, @RequestBody @Valid Dissolution dissolution) {
    LocalGovernment one = registration.dissolve(code, dissolution.effectiveFrom());
    return Etags.ok(one, shown(one));
  }

  private Submission read(Told told, String code) {
    return switch (reader.read(told.fields(code))) {
      case SubmissionReader.Reading.Sound(Submission submission) -> submission;
      case SubmissionReader.Reading.Flawed(List<FieldFlaw> flaws) -> throw refusal(flaws);
    };
  }

  private static Problem refusal(List<FieldFlaw> flaws) {
    Problem problem =
        Problem.invalid(
            "invalid",
            "Some of what was sent has to be mended; see errors.",
            "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
    for (FieldFlaw flaw : flaws) {
      problem = problem.with(flaw.field().pointer(), flaw.message(), flaw.messageTh());
    }
    return problem;
  }

  private Shown shown(LocalGovernment one) {
    return Shown.of(one, one.current(), geography);
  }
}
