package th.sucharit.ita.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tables.TableKind;

/** Hands out empty tables to be filled in (แบบตารางนำเข้าผลการประเมิน). */
@RestController
@RequestMapping("/ita-reporting/imports")
class TemplateController {

  private static final MediaType XLSX = MediaType.parseMediaType(TableKind.XLSX);
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ScoreTable tables;

  TemplateController(ScoreTable tables) {
    this.tables = tables;
  }

  /** With the mark at the beginning by which table programs know UTF-8. */
  @GetMapping("/template")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> text(@RequestParam @Min(2400) @Max(2999) int fiscalYear) {
    String headings =
        columns(fiscalYear).stream()
            .map(ScoreColumn::heading)
            .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
    return file(CSV, "ita-" + fiscalYear + ".csv", headings.getBytes(StandardCharsets.UTF_8));
  }

  /** With a second sheet that explains each column. */
  @GetMapping("/template.xlsx")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> workbook(@RequestParam @Min(2400) @Max(2999) int fiscalYear) {
    return file(
        XLSX,
        "ita-" + fiscalYear + ".xlsx",
        ScoreWorkbook.of(new FiscalYear(fiscalYear), columns(fiscalYear)));
  }

  private List<ScoreColumn> columns(int fiscalYear) {
    return tables.columns(new FiscalYear(fiscalYear));
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
