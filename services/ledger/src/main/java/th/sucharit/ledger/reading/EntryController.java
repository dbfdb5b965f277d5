package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.ledger.checkpoint.CheckpointBook;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.transparency.LedgerEntry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries for people: for everybody what is public and of the rest the hash, for auditors all of
 * it, also the records nobody could read.
 */
@RestController
class EntryController {

  private final AppendLog log;
  private final CheckpointBook book;
  private final ReadershipOfEntries readership;
  private final JsonMapper json;

  EntryController(
      AppendLog log, CheckpointBook book, ReadershipOfEntries readership, JsonMapper json) {
    this.log = log;
    this.book = book;
    this.readership = readership;
    this.json = json;
  }

  /**
   * A stretch of the ledger.
   *
   * @param next from where to ask on
   * @param total how many entries are signed
   */
  record Stretch(List<EntryView> items, long next, long total) {}

  @GetMapping(path = "/ledger/entries", produces = MediaType.APPLICATION_JSON_VALUE)
  @PermitAll
  Stretch entries(
      Caller caller,
      @RequestParam(defaultValue = "0") @Min(0) long from,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    long total = book.newest().checkpoint().size();
    long start = Math.min(from, total);
    long end = Math.min(total, start + limit);
    return new Stretch(
        LongStream.range(start, end).mapToObj(index -> view(caller, index)).toList(), end, total);
  }

  private EntryView view(Caller caller, long index) {
    LedgerEntry entry = LedgerEntry.decode(log.leaf(index));
    return readership.listed(caller, entry)
        ? EntryView.of(index, entry, readership.of(entry), json)
        : EntryView.closed(index, entry, readership.of(entry));
  }

  /** Unreadable records may hold anything, also what should never have been sent. */
  @GetMapping(
      path = "/ledger/entries/{index}/data",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @RolesAllowed(Roles.AUDITOR)
  ResponseEntity<byte[]> data(@PathVariable long index) {
    if (index < 0 || index >= log.size()) {
      throw Missing.entry();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noStore())
        .body(log.data(index).orElseThrow(Missing::entry));
  }
}
