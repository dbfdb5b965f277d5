package th.sucharit.portal.statistics;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import th.sucharit.portal.complaint.Categories;

/** What everybody may know about complaints (สถิติเรื่องร้องเรียนสาธารณะ). */
@HttpExchange("/api/complaints")
interface ComplaintStatistics {

  @GetExchange("/statistics")
  Statistics of(@RequestParam String localGovernment, @RequestParam int fiscalYear);

  @GetExchange("/local-governments/{code}/categories")
  Categories categories(@PathVariable String code);
}
