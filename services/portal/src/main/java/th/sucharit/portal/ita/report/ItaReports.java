package th.sucharit.portal.ita.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reports as files (ไฟล์รายงาน). */
@HttpExchange("/api/ita-reporting/local-governments/{code}/assessments/{year}")
interface ItaReports {

  @GetExchange("/report.{format}")
  ResponseEntity<byte[]> report(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String format,
      @RequestParam String layout,
      @RequestParam String agency,
      @RequestParam(required = false) @Nullable String office,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable LocalDate date,
      @RequestParam String addressee,
      @RequestParam(required = false) List<String> signatories);
}
