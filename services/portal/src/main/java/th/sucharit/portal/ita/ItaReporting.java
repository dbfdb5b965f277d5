package th.sucharit.portal.ita;

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

/** The service that keeps ITA results (บริการรายงานผล ITA). */
@HttpExchange("/api/ita-reporting")
public interface ItaReporting {

  @GetExchange("/frameworks")
  Frameworks frameworks();

  @GetExchange("/frameworks/{year}")
  Framework framework(@PathVariable int year);

  @GetExchange("/local-governments/{code}/assessments")
  Results results(@PathVariable String code);

  @GetExchange("/local-governments/{code}/assessments/{year}")
  ResponseEntity<ItaResult> result(@PathVariable String code, @PathVariable int year);

  @GetExchange("/local-governments/{code}/assessments/{year}/peers")
  Peers peers(@PathVariable String code, @PathVariable int year);

  @PutExchange("/local-governments/{code}/assessments/{year}/scores")
  void enter(
      @PathVariable String code,
      @PathVariable int year,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Scores scores);

  @PostExchange("/local-governments/{code}/assessments/{year}/make-official")
  void makeOfficial(
      @PathVariable String code,
      @PathVariable int year,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Source source);

  /** The years that can be assessed, the earliest first. */
  record Frameworks(List<Available> items) {

    public List<Integer> years() {
      return items.stream().map(Available::fiscalYear).toList().reversed();
    }

    int latestUsable() {
      return items.reversed().stream()
          .filter(one -> !"draft".equals(one.status()))
          .findFirst()
          .orElseGet(items::getLast)
          .fiscalYear();
    }
  }

  /** A year that can be assessed. */
  record Available(int fiscalYear, @Nullable String status) {}

  /** The results a local government has shown to this reader, the latest first. */
  record Results(List<Trend.Year> items) {

    public List<Integer> years() {
      return items.stream().map(Trend.Year::fiscalYear).toList();
    }
  }

  /** What an officer entered. */
  record Scores(
      List<Score> indicators,
      @Nullable String officialOverall,
      List<InstrumentScore> officialInstruments,
      List<PartScore> parts,
      @Nullable String reason) {}

  /** One line of it. */
  record Score(int indicator, String score) {}

  /** What the assessor gave for an instrument. */
  record InstrumentScore(String instrument, String score) {}

  /** The same of a part of it. */
  record PartScore(String instrument, @Nullable Integer part, String score) {}

  /** Where the official result was published. */
  record Source(String source) {}
}
