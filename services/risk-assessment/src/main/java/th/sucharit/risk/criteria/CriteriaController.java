package th.sucharit.risk.criteria;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.risk.model.Criteria;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** Everybody reads criteria; officers lay down those of their local government. */
@RestController
@RequestMapping("/risk-assessment/criteria")
class CriteriaController {

  /** The standard, and this many of a local government's own, the newest. */
  private static final int NEWEST = 99;

  private final CriteriaAdoption adoption;
  private final CriteriaSets sets;
  private final StandardCriteria standard;
  private final LocalGovernmentDirectory directory;

  CriteriaController(
      CriteriaAdoption adoption,
      CriteriaSets sets,
      StandardCriteria standard,
      LocalGovernmentDirectory directory) {
    this.adoption = adoption;
    this.sets = sets;
    this.standard = standard;
    this.directory = directory;
  }

  @GetMapping
  @PermitAll
  Page<CriteriaAnswer> list(
      @RequestParam @Nullable @Pattern(regexp = "[0-9]{7}") String localGovernment) {
    List<CriteriaAnswer> items = new ArrayList<>(List.of(CriteriaAnswer.of(standard)));
    long total = 1;
    if (localGovernment != null) {
      LocalGovernmentId of = new LocalGovernmentId(localGovernment);
      directory.require(of);
      sets.newestOf(of, PageRequest.of(0, NEWEST)).stream()
          .map(CriteriaAnswer::of)
          .forEach(items::add);
      total += sets.countOf(of);
    }
    return new Page<>(items, 0, NEWEST + 1, total);
  }

  @GetMapping("/{id}")
  @PermitAll
  CriteriaAnswer show(@PathVariable String id) {
    return standard
        .find(id)
        .map(found -> CriteriaAnswer.of(standard))
        .or(() -> sets.findById(id).map(CriteriaAnswer::of))
        .orElseThrow(Refused::notFound);
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CriteriaAnswer> adopt(Caller caller, @Valid @RequestBody CriteriaRequest request) {
    Criteria criteria = request.criteria();
    CriteriaSet set = adoption.adopt(caller.localGovernment(), criteria);
    return Etags.created(
        URI.create("/api/risk-assessment/criteria/" + set.id()), set, CriteriaAnswer.of(set));
  }
}
