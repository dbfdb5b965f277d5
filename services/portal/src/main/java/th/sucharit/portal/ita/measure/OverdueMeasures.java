package th.sucharit.portal.ita.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Measures that should have been done (มาตรการที่เลยกำหนด), the longest overdue first. */
@HttpExchange("/api/ita-reporting")
interface OverdueMeasures {

  @GetExchange("/local-governments/{code}/measures/overdue")
  Found own(@PathVariable String code, @RequestParam int page, @RequestParam int size);

  @GetExchange("/provinces/{province}/measures/overdue")
  Found inProvince(@PathVariable String province, @RequestParam int page, @RequestParam int size);

  /** Part of them; pages count from 0. */
  record Found(List<One> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /** A measure of which nobody has said what came of it. */
  record One(
      String localGovernment,
      int fiscalYear,
      String id,
      String title,
      @Nullable Integer indicator,
      LocalDate to,
      long daysOverdue,
      List<String> units) {}
}
