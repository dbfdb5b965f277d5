package th.sucharit.portal.officer.escalated;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import th.sucharit.portal.officer.casework.Case;

/** Cases of which a term passed, without a word of what they are about (เรื่องที่พ้นกำหนด). */
@HttpExchange("/api/complaints")
interface EscalatedCases {

  @GetExchange("/escalated")
  Found ofOwn(@RequestParam int page, @RequestParam int size);

  @GetExchange("/provinces/{province}/escalated")
  Found ofProvince(@PathVariable String province, @RequestParam int page, @RequestParam int size);

  @GetExchange("/escalated/{id}")
  Case oneOfOwn(@PathVariable String id);

  @GetExchange("/provinces/{province}/escalated/{id}")
  Case oneOfProvince(@PathVariable String province, @PathVariable String id);

  /** One page of them. */
  record Found(List<Line> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /** A case that is late, and by what. */
  record Line(
      String id,
      String localGovernment,
      String status,
      Instant receivedAt,
      Case.@Nullable Filed category,
      @Nullable String unit,
      @Nullable List<Passed> passed) {

    public List<Passed> terms() {
      return passed == null ? List.of() : passed;
    }
  }

  /** A term that passed. */
  record Passed(String term, @Nullable Instant due, @Nullable String to) {}
}
