package th.sucharit.registry.geography;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Problem;

/** Where local governments lie, for forms and filters (รายการเขตการปกครอง). */
@RestController
@RequestMapping("/registry")
class GeographyController {

  private final Geography geography;

  GeographyController(Geography geography) {
    this.geography = geography;
  }

  @PermitAll
  @GetMapping("/provinces")
  ResponseEntity<Collection<Province>> provinces() {
    return lasting(geography.provinces());
  }

  @PermitAll
  @GetMapping("/provinces/{code}/districts")
  ResponseEntity<Collection<District>> districts(@PathVariable ProvinceCode code) {
    List<District> found = geography.districtsOf(code);
    if (found.isEmpty()) {
      throw Problem.notFound("province", "There is no such province.", "ไม่พบจังหวัดนี้");
    }
    return lasting(found);
  }

  @PermitAll
  @GetMapping("/districts/{code}/subdistricts")
  ResponseEntity<Collection<Subdistrict>> subdistricts(@PathVariable String code) {
    List<Subdistrict> found = geography.subdistrictsOf(code);
    if (found.isEmpty()) {
      throw Problem.notFound("district", "There is no such district.", "ไม่พบอำเภอนี้");
    }
    return lasting(found);
  }

  private static <T> ResponseEntity<Collection<T>> lasting(Collection<T> rows) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(rows);
  }
}
