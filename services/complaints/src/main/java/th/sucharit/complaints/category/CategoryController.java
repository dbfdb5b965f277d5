package th.sucharit.complaints.category;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Problem;

/** Shows everybody what can be complained about, and lets officers publish a new version. */
@RestController
@RequestMapping("/complaints")
class CategoryController {

  private final CategoryCatalogue catalogue;
  private final LocalGovernmentDirectory directory;
  private final Units units;

  CategoryController(CategoryCatalogue catalogue, LocalGovernmentDirectory directory, Units units) {
    this.catalogue = catalogue;
    this.directory = directory;
    this.units = units;
  }

  /**
   * Categories of one version.
   *
   * @param tree code of the local government, or {@code national}
   */
  record CategoriesAnswer(String tree, int version, List<Category> categories) {

    static CategoriesAnswer of(CategoryVersion version) {
      return new CategoriesAnswer(version.tree(), version.version(), version.categories());
    }
  }

  record PublishRequest(@NotEmpty @Size(max = 2000) List<@NotNull @Valid Category> categories) {}

  @GetMapping("/local-governments/{code}/categories")
  @PermitAll
  ResponseEntity<CategoriesAnswer> categories(
      @PathVariable LocalGovernmentId code,
      @RequestParam @Nullable @Min(1) Integer version,
      @RequestParam(defaultValue = "false") boolean national) {
    if (version != null) {
      return catalogue
          .version(national ? CategoryCatalogue.NATIONAL : code.code(), version)
          .map(CategoriesAnswer::of)
          .map(ResponseEntity::ok)
          .orElseThrow(CategoryController::noSuchVersion);
    }
    return catalogue
        .tree(code)
        .map(tree -> Etags.ok(tree, CategoriesAnswer.of(tree.present())))
        .orElseGet(() -> ResponseEntity.ok(CategoriesAnswer.of(catalogue.present(code))));
  }

  @PutMapping("/local-governments/{code}/categories")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CategoriesAnswer> publish(
      Caller caller,
      @PathVariable LocalGovernmentId code,
      @Valid @RequestBody PublishRequest request) {
    if (!caller.actsFor(code)) {
      throw noSuchVersion();
    }
    CategoryTree tree = catalogue.publish(directory.require(code), request.categories());
    return Etags.ok(tree, CategoriesAnswer.of(tree.present()));
  }

  @GetMapping("/units")
  @PermitAll
  List<Term> units() {
    return units.all();
  }

  private static Problem noSuchVersion() {
    return Problem.notFound(
        "categories", "There are no such categories here.", "ไม่พบประเภทเรื่องที่ระบุ");
  }
}
