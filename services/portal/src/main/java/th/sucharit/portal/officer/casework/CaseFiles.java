package th.sucharit.portal.officer.casework;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The photographs and files of one complaint (ภาพและไฟล์แนบของเรื่อง). */
@HttpExchange("/api/complaints")
interface CaseFiles {

  @GetExchange("/{id}/attachments/{file}")
  ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable String file);

  @GetExchange("/provinces/cases/{id}/attachments/{file}")
  ResponseEntity<byte[]> getAtProvince(@PathVariable String id, @PathVariable String file);

  @PostExchange("/{id}/attachments")
  void add(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestPart("file") HttpEntity<Resource> file);
}
