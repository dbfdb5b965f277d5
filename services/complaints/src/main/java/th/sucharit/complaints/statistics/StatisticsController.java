package th.sucharit.complaints.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** The statistics of complaints for everybody, of months that are over. */
@RestController
@RequestMapping("/complaints")
class StatisticsController {

  private final Publication publication;
  private final LocalGovernmentDirectory directory;

  StatisticsController(Publication publication, LocalGovernmentDirectory directory) {
    this.publication = publication;
    this.directory = directory;
  }

  /**
   * Numbers of one month or of several together.
   *
   * @param from first month, such as 2026-11
   * @param to last month
   * @param groups by category or by how they ended, only those that may be shown by themselves
   * @param merged all others together
   * @param medianDays from receiving to resolving, as a decimal number
   */
  record Period(
      String from,
      String to,
      long total,
      Map<String, Long> groups,
      long merged,
      @Nullable String medianDays) {

    static Period received(Block block) {
      return of(block, block.received().shown(), null);
    }

    static Period ended(Block block) {
      return of(block, block.ended().shown(), block.medianDays());
    }

    private static Period of(Block block, Suppression.Shown shown, @Nullable String medianDays) {
      return new Period(
          block.from(), block.to(), shown.total(), shown.groups(), shown.merged(), medianDays);
    }
  }

  /**
   * One fiscal year.
   *
   * @param smallestShown groups of fewer are merged with others, months of fewer wait for the next
   */
  record StatisticsAnswer(
      LocalGovernmentId localGovernment,
      FiscalYear fiscalYear,
      long smallestShown,
      long receivedTotal,
      long endedTotal,
      List<Period> received,
      List<Period> ended) {}

  @GetMapping("/statistics")
  @PermitAll
  StatisticsAnswer statistics(
      @RequestParam LocalGovernmentId localGovernment,
      @RequestParam @Min(2540) @Max(2999) int fiscalYear) {
    directory.require(localGovernment);
    FiscalYear year = new FiscalYear(fiscalYear);
    List<Block> blocks = publication.blocks(localGovernment, year);
    List<Period> received = blocks.stream().map(Period::received).toList();
    List<Period> ended = blocks.stream().map(Period::ended).toList();
    return new StatisticsAnswer(
        localGovernment,
        year,
        Suppression.SMALLEST_SHOWN,
        received.stream().mapToLong(Period::total).sum(),
        ended.stream().mapToLong(Period::total).sum(),
        received,
        ended);
  }

  /** The same as a table; every cell is a code, a month or a number, none can be a formula. */
  @GetMapping(value = "/statistics.csv", produces = "text/csv;charset=UTF-8")
  @PermitAll
  ResponseEntity<String> table(
      @RequestParam LocalGovernmentId localGovernment,
      @RequestParam @Min(2540) @Max(2999) int fiscalYear) {
    StatisticsAnswer answer = statistics(localGovernment, fiscalYear);
    String rows =
        Stream.concat(
                answer.received().stream().flatMap(period -> rows("received", period)),
                answer.ended().stream().flatMap(period -> rows("ended", period)))
            .collect(Collectors.joining());
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"complaints-%s-%s.csv\"".formatted(localGovernment, fiscalYear))
        .body("kind,from,to,group,count,median_days\r\n" + rows);
  }

  private static Stream<String> rows(String kind, Period period) {
    String months = kind + "," + period.from() + "," + period.to() + ",";
    String median = period.medianDays() == null ? "" : period.medianDays();
    return Stream.of(
            Stream.of(months + "total," + period.total() + "," + median),
            period.groups().entrySet().stream()
                .map(group -> months + group.getKey() + "," + group.getValue() + ","),
            Stream.of(months + "merged," + period.merged() + ","))
        .flatMap(lines -> lines)
        .map(line -> line + "\r\n");
  }
}
