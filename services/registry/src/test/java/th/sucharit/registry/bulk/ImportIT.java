package th.sucharit.registry.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.registry.Http;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.testing.PublishedEvents;

/** Rows, flaws, crashes and formats of an import. */
class ImportIT extends ImportTest {

  @Autowired private Registration registration;
  @Autowired private Imports imports;
  @Autowired private MongoOperations mongo;

  @Test
  void takesOverSoundRowsAndNamesEachFlawByRowAndColumn() throws InterruptedException {
    registration.register(
        tables
            .read(
                """
                code,type,name_th,name_en,province,district
                7460100,ทต.,เทศบาลตำบลเก่า,Kao Subdistrict Municipality,46,4608
                """)
            .getFirst());
    String table =
        """
        code,type,name_th,name_en,province,district,population
        7460100,ทม.,เทศบาลเมืองเก่า,Kao Town Municipality,46,4608,12000
        54608,ทต.,เทศบาลตำบลผิด,Phit,46,4608,x
        7460100,ทต.,เทศบาลตำบลซ้ำ,Sam,46,4608,
        7460101,อบต.,องค์การบริหารส่วนตำบลใหม่,Mai,46,4608,
        """;
    String key = UUID.randomUUID().toString();
    Map<String, Object> done = run("", table.getBytes(StandardCharsets.UTF_8), "text/csv", key);
    assertThat(progress(done))
        .containsEntry("rows", 4)
        .containsEntry("added", 1)
        .containsEntry("changed", 1)
        .containsEntry("flawed", 2)
        .containsEntry("stored", 2);
    assertThat(done.get("errors").toString())
        .contains("row=3, column=code", "row=3, column=population", "row=4, column=code")
        .contains("messageTh=ต้องเป็นตัวเลข");
    assertThat(register.find("7460100").orElseThrow().sequence()).isEqualTo(2);
    Map<String, Object> again = run("", table.getBytes(StandardCharsets.UTF_8), "text/csv", key);
    assertThat(again.get("id")).isEqualTo(done.get("id"));
    assertThat(register.find("7460100").orElseThrow().sequence()).isEqualTo(2);
  }

  @Test
  void takesUpAnImportThatItsInstanceLeft() throws InterruptedException {
    String table =
        """
        code,type,name_th,name_en,province,district
        7460001,อบต.,องค์การบริหารส่วนตำบลเอ,A,46,4608
        7460002,อบต.,องค์การบริหารส่วนตำบลบี,B,46,4608
        """;
    registration.register(tables.read(table).getFirst());
    Import.Order order = new Import.Order(false, "text/csv", "", Instant.now());
    Import left =
        new Import(
            UUID.randomUUID().toString(),
            order,
            Import.State.RUNNING,
            new Import.Progress(2, 2, 0, 0, 0, 0),
            List.of(),
            new Import.Lease(Instant.now().minusSeconds(1), null));
    mongo.save(new ImportFile(left.id(), table.getBytes(StandardCharsets.UTF_8)));
    mongo.save(left);
    Map<String, Object> done = await(left.id());
    assertThat(progress(done)).containsEntry("added", 2).containsEntry("stored", 2);
    assertThat(register.knows("7460002")).isTrue();
    assertThat(imports.file(left.id())).isEmpty();
    PublishedEvents.of(Topics.REGISTRY).await("7460002", LocalGovernmentRegistered.class);
  }

  @Test
  void readsAWorkbook() throws IOException, InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      List<List<String>> rows =
          List.of(
              List.of("รหัส อปท.", "ประเภท", "ชื่อ", "ชื่อภาษาอังกฤษ", "จังหวัด", "อำเภอ"),
              List.of("7460003", "อบต", "องค์การบริหารส่วนตำบลซี", "C", "46", "4608"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < 6; column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
      sheet.value(2, 0, "7460004");
      sheet.formula(2, 4, "40+6");
    }
    Map<String, Object> done =
        run("", bytes.toByteArray(), TableKind.XLSX, UUID.randomUUID().toString());
    assertThat(progress(done)).containsEntry("added", 1).containsEntry("flawed", 1);
    assertThat(done.get("errors").toString()).contains("row=3, column=province", "formula");
  }

  @Test
  void refusesWhatIsNoTableAtOnce() {
    Http administrator = Http.administrator(client);
    administrator
        .file(PATH, "application/json", "{}".getBytes(StandardCharsets.UTF_8), key())
        .expectStatus()
        .isEqualTo(415)
        .expectBody()
        .jsonPath("$.detailTh")
        .isNotEmpty();
    administrator
        .file(PATH, "text/csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8), key())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/code");
    administrator.get("/registry/imports/unknown").expectStatus().isNotFound();
  }

  @Test
  void handsOutAnInventedCountry() {
    Http.administrator(client)
        .get("/registry/generator/country.csv?seed=1&size=600")
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(csv -> assertThat(tables.read(csv)).isEqualTo(generator.generate(1, 600)));
    Http.administrator(client)
        .get("/registry/generator/country.csv?size=10001")
        .expectStatus()
        .isBadRequest();
  }
}
