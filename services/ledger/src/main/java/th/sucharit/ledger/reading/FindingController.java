package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Noticed;
import th.sucharit.transparency.LedgerEntry;

/** What was wrong with what came in, and which stories have a gap at this moment. */
@RestController
class FindingController {

  private static final int MOST_GAPS = 1000;

  private final AppendLog log;

  FindingController(AppendLog log) {
    this.log = log;
  }

  /** Something wrong with one entry. */
  record Flawed(String kind, long entry, String aggregate, String eventId) {}

  /**
   * A gap in a story.
   *
   * @param first the first missing number
   * @param last the last missing number
   */
  record Gap(String aggregate, long first, long last) {}

  /**
   * What an auditor should look at.
   *
   * @param next from where to ask on
   * @param total how many findings there are, gaps not counted
   */
  record Findings(List<Flawed> items, long next, long total, List<Gap> gaps, long gapsTotal) {}

  @GetMapping(path = "/ledger/findings", produces = MediaType.APPLICATION_JSON_VALUE)
  @PermitAll
  Findings findings(
      @RequestParam(defaultValue = "0") @Min(0) long from,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    List<Flawed> items = log.noticed(from, limit).stream().map(this::flawed).toList();
    Map<String, Map<Long, Long>> gaps = log.gaps();
    return new Findings(
        items,
        from + items.size(),
        log.noticed(),
        gaps.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(story ->
                story.getValue().entrySet().stream()
                    .map(gap -> new Gap(story.getKey(), gap.getKey(), gap.getValue())))
            .limit(MOST_GAPS)
            .toList(),
        gaps.size());
  }

  private Flawed flawed(Noticed noticed) {
    LedgerEntry entry = LedgerEntry.decode(log.leaf(noticed.entry()));
    return new Flawed(noticed.kind().name(), noticed.entry(), entry.aggregate(), entry.field("id"));
  }
}
