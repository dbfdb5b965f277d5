package th.sucharit.registry.localgovernment;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.registry.geography.Geography;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** The registry as everybody may read it (สืบค้นทะเบียน อปท.). */
@RestController
@RequestMapping("/registry/local-governments")
class LookUpController {

  private static final int LARGEST_PAGE = 500;
  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_WORDS = 100;
  private static final String ANY = "any";

  private final LookUp lookUp;
  private final Registration registration;
  private final Geography geography;

  LookUpController(LookUp lookUp, Registration registration, Geography geography) {
    this.lookUp = lookUp;
    this.registration = registration;
    this.geography = geography;
  }

  @PermitAll
  @GetMapping
  Page<Shown> find(
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "active") String status,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
      throw flawed(
          "#size", "page from 0, size from 1 to 500", "page เริ่มจาก 0 และ size ตั้งแต่ 1 ถึง 500");
    }
    if (q.length() > LONGEST_WORDS) {
      throw flawed("#q", "must be 100 characters at most", "ต้องยาวไม่เกิน ๑๐๐ อักขระ");
    }
    LookUp.Wanted wanted =
        new LookUp.Wanted(province(province), type(type), status(status), SearchTerms.read(q));
    return lookUp.find(wanted, page, size).map(one -> Shown.of(one, one.current(), geography));
  }

  /** Several by their codes, for lists that know only codes; unknown ones are left out. */
  @PermitAll
  @GetMapping("/by-code")
  List<Shown> several(
      @RequestParam @Size(min = 1, max = LARGEST_PAGE) List<LocalGovernmentId> code) {
    return registration.those(code).stream()
        .map(one -> Shown.of(one, one.current(), geography))
        .toList();
  }

  /**
   * One, as it is or as it was.
   *
   * @param on a day; today where none is named
   */
  @PermitAll
  @GetMapping("/{code}")
  ResponseEntity<Shown> one(
      @PathVariable LocalGovernmentId code, @RequestParam @Nullable LocalDate on) {
    LocalGovernment found = registration.require(code);
    Shown shown =
        on == null
            ? Shown.of(found, found.current(), geography)
            : Shown.on(on, found, found.on(on).orElseThrow(Refusal::notYet), geography);
    return Etags.ok(found, shown);
  }

  /** All it ever was, the latest first. */
  @PermitAll
  @GetMapping("/{code}/history")
  List<Shown> history(@PathVariable LocalGovernmentId code) {
    LocalGovernment found = registration.require(code);
    return found.history().reversed().stream()
        .map(version -> Shown.of(found, version, geography))
        .toList();
  }

  private @Nullable ProvinceCode province(String word) {
    if (word.isEmpty()) {
      return null;
    }
    return Optional.of(word)
        .filter(code -> code.matches("[1-9][0-9]"))
        .map(ProvinceCode::new)
        .filter(code -> geography.province(code).isPresent())
        .orElseThrow(() ->
            flawed(
                "#province",
                "must be the two digits of a province",
                "ต้องเป็นรหัสจังหวัด ๒ หลักที่มีอยู่จริง"));
  }

  private static @Nullable LocalGovernmentType type(String word) {
    if (word.isEmpty()) {
      return null;
    }
    return LocalGovernmentType.of(word)
        .orElseThrow(() -> flawed("#type", "is not a known type", "ไม่ใช่ประเภท อปท. ที่รู้จัก"));
  }

  private static @Nullable Status status(String word) {
    if (word.equals(ANY)) {
      return null;
    }
    return Status.of(word)
        .orElseThrow(() ->
            flawed(
                "#status",
                "must be active, merged, dissolved or any",
                "ต้องเป็น active merged dissolved หรือ any"));
  }

  private static Problem flawed(String pointer, String message, String messageTh) {
    return Problem.invalid("invalid", "Mend the search; see errors.", "โปรดแก้ไขเงื่อนไขการค้นหา")
        .with(pointer, message, messageTh);
  }
}
