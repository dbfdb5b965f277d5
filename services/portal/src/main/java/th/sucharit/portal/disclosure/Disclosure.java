package th.sucharit.portal.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Checklists of disclosure (รายการตรวจการเปิดเผยข้อมูล). */
@HttpExchange("/api/disclosure")
interface Disclosure {

  /** Newest first. */
  @GetExchange("/frameworks")
  List<Year> years();

  @GetExchange("/local-governments/{code}/checklists/{year}")
  ResponseEntity<Checklist> get(@PathVariable String code, @PathVariable int year);

  @PostExchange("/local-governments/{code}/checklists/{year}")
  ResponseEntity<Checklist> open(
      @PathVariable String code,
      @PathVariable int year,
      @RequestHeader("Idempotency-Key") String key);

  @PutExchange("/local-governments/{code}/checklists/{year}/items/{item}/evidence")
  void enter(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String item,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Evidence evidence);

  /** All that is entered into the assessor's system, for one local government. */
  @GetExchange("/local-governments/{code}/checklists/{year}/itas-export.zip")
  ResponseEntity<byte[]> export(@PathVariable String code, @PathVariable int year);

  /** The same for all of a province. */
  @GetExchange("/provinces/{province}/checklists/{year}/itas-export.zip")
  ResponseEntity<byte[]> exportOfProvince(@PathVariable String province, @PathVariable int year);

  /** A fiscal year whose items are known. */
  record Year(int fiscalYear, int items) {}

  /** What an officer shows for an item; nothing takes back what was shown before. */
  record Evidence(List<Checklist.Address> addresses, @Nullable String explanation) {}
}
