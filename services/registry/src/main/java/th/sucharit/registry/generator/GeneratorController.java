package th.sucharit.registry.generator;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.registry.bulk.SubmissionTable;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** Hands out an invented country to be taken in again (ไฟล์ประเทศสมมุติ); for administrators. */
@RestController
@RequestMapping("/registry/generator")
class GeneratorController {

  private static final int SMALLEST = 500;
  private static final int LARGEST = 10_000;

  private final CountryGenerator generator;
  private final SubmissionTable tables;

  GeneratorController(CountryGenerator generator, SubmissionTable tables) {
    this.generator = generator;
    this.tables = tables;
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @GetMapping(path = "/country.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<byte[]> country(
      @RequestParam(defaultValue = "2569") long seed,
      @RequestParam(defaultValue = "7850") int size) {
    if (size < SMALLEST || size > LARGEST) {
      throw Problem.invalid("invalid", "Mend the size; see errors.", "โปรดแก้ไขจำนวน")
          .with("#size", "must be from 500 to 10,000", "ต้องอยู่ระหว่าง ๕๐๐ ถึง ๑๐,๐๐๐");
    }
    StringBuilder out = new StringBuilder();
    tables.write(generator.generate(seed, size), out);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("country.csv").build().toString())
        .body(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
