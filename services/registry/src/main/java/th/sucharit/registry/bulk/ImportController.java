package th.sucharit.registry.bulk;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.starter.web.Problem;

/** Takes in thousands of local governments at once (นำเข้าทะเบียน อปท.); for administrators. */
@RestController
@RequestMapping("/registry")
class ImportController {

  private final Imports imports;
  private final Aggregates aggregates;
  private final Clock clock;

  ImportController(Imports imports, Aggregates aggregates, Clock clock) {
    this.imports = imports;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /** An import as its orderer sees it. */
  record Shown(
      String id,
      String state,
      boolean dryRun,
      Import.Progress progress,
      Times times,
      List<RowFlaw> errors) {

    /** When it was ordered and when it was over. */
    record Times(Instant orderedAt, @Nullable Instant finishedAt) {}

    static Shown of(Import one) {
      return new Shown(
          one.id(),
          one.state().name().toLowerCase(Locale.ROOT),
          one.order().dryRun(),
          one.progress(),
          new Times(one.order().at(), one.lease().finishedAt()),
          one.flaws());
    }
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping("/local-governments/import")
  ResponseEntity<Shown> order(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestBody byte[] file) {
    SubmissionTable.of(TableKind.rows(contentType, file));
    Import.Order order = new Import.Order(dryRun, contentType, digest(file), clock.instant());
    Import kept = imports.keep(Import.ordered(aggregates.newId(), order), file);
    return ResponseEntity.accepted()
        .location(URI.create("/api/registry/imports/" + kept.id()))
        .body(Shown.of(kept));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @GetMapping("/imports/{id}")
  Shown one(@PathVariable String id) {
    return imports
        .find(id)
        .map(Shown::of)
        .orElseThrow(
            () -> Problem.notFound("import", "There is no such import.", "ไม่พบงานนำเข้านี้"));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
