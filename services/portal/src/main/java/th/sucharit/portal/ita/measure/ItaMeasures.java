package th.sucharit.portal.ita.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The measures of a local government in a year (มาตรการของหน่วยงาน). */
@HttpExchange("/api/ita-reporting/local-governments/{code}/assessments/{year}/measures")
public interface ItaMeasures {

  /** The most of one page. */
  int PAGE = 100;

  @GetExchange
  Listed list(
      @PathVariable String code,
      @PathVariable int year,
      @RequestParam int page,
      @RequestParam int size);

  @GetExchange("/{id}")
  ResponseEntity<Measure> get(
      @PathVariable String code, @PathVariable int year, @PathVariable String id);

  @PostExchange
  void set(
      @PathVariable String code,
      @PathVariable int year,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted measure);

  @PutExchange("/{id}")
  void change(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted measure);

  @PutExchange("/{id}/result")
  void report(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Reported result);

  /** Part of a list; pages count from 0. */
  record Listed(List<Measure> items, long total) {}

  /** What an officer means to do. */
  record Wanted(
      Measure.Concern concern,
      int order,
      String title,
      List<String> steps,
      Measure.Effort effort,
      Measure.Links links) {}

  /** What an officer says came of it. */
  record Reported(List<String> results, List<String> outcomes, List<String> evidence) {}

  /** All of a year, in the order of the report. */
  default List<Measure> all(String code, int year) {
    var all = new ArrayList<Measure>();
    Listed part;
    do {
      part = list(code, year, all.size() / PAGE, PAGE);
      all.addAll(part.items());
    } while (part.items().size() == PAGE && all.size() < part.total());
    return all;
  }
}
