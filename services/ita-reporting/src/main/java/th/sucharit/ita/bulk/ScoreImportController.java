package th.sucharit.ita.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;
import th.sucharit.starter.web.SafePost;

/** Takes in official results of thousands at once; the province those of its own. */
@RestController
@RequestMapping("/ita-reporting/imports")
class ScoreImportController {

  private final ScoreImports imports;
  private final ScoreTable tables;
  private final Preview preview;
  private final Aggregates aggregates;
  private final Clock clock;

  ScoreImportController(
      ScoreImports imports,
      ScoreTable tables,
      Preview preview,
      Aggregates aggregates,
      Clock clock) {
    this.imports = imports;
    this.tables = tables;
    this.preview = preview;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  @PostMapping
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<ImportAnswer> order(
      Caller caller,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestParam(required = false) @Min(2400) @Max(2999) @Nullable Integer fiscalYear,
      @RequestBody byte[] file) {
    Reach reach = Reach.of(caller);
    @Nullable FiscalYear year = fiscalYear == null ? null : new FiscalYear(fiscalYear);
    List<Reading> readings = tables.read(contentType, file, year);
    ScoreImport.Order order =
        new ScoreImport.Order(contentType, year, reach, digest(file), clock.instant());
    ScoreImport kept =
        imports.keep(ScoreImport.ordered(aggregates.newId(), order, readings.size()), file);
    return ResponseEntity.accepted()
        .location(URI.create("/api/ita-reporting/imports/" + kept.id()))
        .body(ImportAnswer.of(kept));
  }

  /** Reads the table and says what an import would do with each row; nothing is stored. */
  @PostMapping(params = "dryRun=true")
  @SafePost
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  Preview.Answer preview(
      Caller caller,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestParam(required = false) @Min(2400) @Max(2999) @Nullable Integer fiscalYear,
      @RequestBody byte[] file) {
    @Nullable FiscalYear year = fiscalYear == null ? null : new FiscalYear(fiscalYear);
    return preview.of(contentType, file, year, Reach.of(caller));
  }

  @GetMapping("/{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ImportAnswer one(Caller caller, @PathVariable String id) {
    return ImportAnswer.of(own(caller, id));
  }

  @GetMapping("/{id}/rows")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  Page<ImportAnswer.OfRow> rows(
      Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
    return imports
        .rows(
            own(caller, id).id(),
            Optional.ofNullable(outcome).map(ScoreImportController::outcome),
            page,
            size)
        .map(ImportAnswer.OfRow::of);
  }

  private ScoreImport own(Caller caller, String id) {
    Reach reach = Reach.of(caller);
    return imports
        .find(id)
        .filter(one -> reach.covers(one.order().reach()))
        .orElseThrow(
            () -> Problem.notFound("import", "There is no such import.", "ไม่พบงานนำเข้านี้"));
  }

  private static ImportedRow.Outcome outcome(String name) {
    return Arrays.stream(ImportedRow.Outcome.values())
        .filter(one -> one.shown().equals(name))
        .findFirst()
        .orElseThrow(() ->
            Problem.invalid(
                    "import-outcome-unknown",
                    "The outcome is stored, corrected, unchanged or refused.",
                    "ผลรายแถวต้องเป็น stored corrected unchanged หรือ refused")
                .with("#outcome", "is unknown", "ไม่รู้จักค่านี้"));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
