package th.sucharit.plans.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** Which announced plans match, for a plan's own people and for provinces. */
@RestController
@RequestMapping("/plans")
class CopiesController {

  private final PlanTexts texts;
  private final Prints prints;
  private final Copies copies;
  private final CopyRebuild rebuild;

  CopiesController(PlanTexts texts, Prints prints, Copies copies, CopyRebuild rebuild) {
    this.texts = texts;
    this.prints = prints;
    this.copies = copies;
    this.rebuild = rebuild;
  }

  /** How far the comparison of all plans is. */
  record Standing(String state, long plans, long due) {}

  @GetMapping("/{id}/copies")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  CopiesAnswer ofPlan(
      Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    PlanText plan = texts.present(caller, id);
    return CopiesAnswer.of(plan, prints.find(id), copies.ofPlan(id, page, size));
  }

  @GetMapping("/{id}/copies/{other}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  CopiesAnswer.Side between(Caller caller, @PathVariable String id, @PathVariable String other) {
    texts.present(caller, id);
    Copy copy = copies.between(id, other).orElseThrow(CopiesController::noMatch);
    PlanText mine = texts.inForce(id).orElseThrow(CopiesController::noMatch);
    PlanText theirs = texts.inForce(other).orElseThrow(CopiesController::noMatch);
    Shingles common =
        prints
            .find(id)
            .flatMap(print -> prints.common(print.period()))
            .map(CommonText::shingles)
            .orElse(Shingles.NONE);
    return new CopiesAnswer.Side(
        CopiesAnswer.Match.of(copy), SamePassages.of(mine.content(), theirs.content(), common));
  }

  @GetMapping("/provinces/{province}/copies")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  Page<CopiesAnswer.Pair> ofProvince(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{2}") String province,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    ProvinceCode code = new ProvinceCode(province);
    if (!caller.mayOversee(code)) {
      throw Problem.of(
          403,
          "province-of-another-officer",
          "A provincial officer sees the own province only.",
          "เจ้าหน้าที่จังหวัดดูได้เฉพาะจังหวัดที่ตนรับผิดชอบ");
    }
    return copies.ofProvince(code, page, size).map(CopiesAnswer.Pair::of);
  }

  @PostMapping("/copies/rebuild")
  @RolesAllowed(Roles.ADMINISTRATOR)
  ResponseEntity<Standing> rebuild() {
    rebuild.order();
    return ResponseEntity.accepted().body(standing());
  }

  @GetMapping("/copies/rebuild")
  @RolesAllowed(Roles.ADMINISTRATOR)
  Standing standing() {
    return new Standing(
        rebuild.isOpen() ? "rebuilding" : "kept", prints.count(), prints.countDue());
  }

  private static Problem noMatch() {
    return Problem.notFound(
        "plan-match", "The two plans do not match.", "แผนทั้งสองไม่มีข้อความตรงกันถึงเกณฑ์");
  }
}
