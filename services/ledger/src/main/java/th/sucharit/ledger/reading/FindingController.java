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
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.transparency.LedgerEntry;

/** What was wrong with what came in, and which stories have a gap at this moment. */
@RestController
class FindingController {

  private static final int MOST_GAPS = 1000;

  private final AppendLog log;
  private final ReadershipOfEntries readership;

  FindingController(AppendLog log, ReadershipOfEntries readership) {
    this.log = log;
    this.readership = readership;
  }

  /**
   * Something wrong with one entry.
   *
   * @param aggregate topic and subject; the topic only for who may not read the entry
   * @param eventId empty for who may not read the entry
   */
  record Flawed(String kind, long entry, String aggregate, String eventId) {}

  /**
   * A gap in a story.
   *
   * @param aggregate topic and subject; for auditors
   * @param first the first missing number
   * @param last the last missing number
   */
  record Gap(String aggregate, long first, long last) {}

  /**
   * What an auditor should look at.
   *
   * @param next from where to ask on
   * @param total how many findings there are, gaps not counted
   * @param gaps for auditors; everybody else is told how many there are
   */
  record Findings(List<Flawed> items, long next, long total, List<Gap> gaps, long gapsTotal) {}

  @GetMapping(path = "/ledger/findings", produces = MediaType.APPLICATION_JSON_VALUE)
  @PermitAll
  Findings findings(
      Caller caller,
      @RequestParam(defaultValue = "0") @Min(0) long from,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    List<Flawed> items =
        log.noticed(from, limit).stream().map(noticed -> flawed(caller, noticed)).toList();
    Map<String, Map<Long, Long>> gaps = log.gaps();
    return new Findings(
        items,
        from + items.size(),
        log.noticed(),
        caller.has(Roles.AUDITOR) ? listed(gaps) : List.of(),
        gaps.size());
  }

  private static List<Gap> listed(Map<String, Map<Long, Long>> gaps) {
    return gaps.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(story ->
            story.getValue().entrySet().stream()
                .map(gap -> new Gap(story.getKey(), gap.getKey(), gap.getValue())))
        .limit(MOST_GAPS)
        .toList();
  }

  private Flawed flawed(Caller caller, Noticed noticed) {
    LedgerEntry entry = LedgerEntry.decode(log.leaf(noticed.entry()));
    boolean readable = readership.listed(caller, entry);
    return new Flawed(
        noticed.kind().name(),
        noticed.entry(),
        readable ? entry.aggregate() : entry.field(LedgerEntry.TOPIC),
        readable ? entry.field("id") : "");
  }
}
