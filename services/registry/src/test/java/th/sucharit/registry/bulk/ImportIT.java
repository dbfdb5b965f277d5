package th.sucharit.registry.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.registry.Http;
import th.sucharit.registry.generator.CountryGenerator;
import th.sucharit.registry.localgovernment.Profile;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;

/** A whole country is taken in, looked through and taken in again. */
@ServiceTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS) // an empty registry of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT {

  private static final String PATH = "/registry/local-governments/import";
  private static final int COUNTRY = 8_000;
  private static final Duration PATIENCE = Duration.ofMinutes(9);

  @Autowired private RestTestClient client;
  @Autowired private CountryGenerator generator;
  @Autowired private SubmissionTable tables;
  @Autowired private Register register;
  @Autowired private Registration registration;
  @Autowired private Imports imports;
  @Autowired private MongoOperations mongo;

  @Test
  @Order(1)
  void storesNothingOnADryRun() throws InterruptedException {
    Map<String, Object> done = run("?dryRun=true", country());
    assertThat(done).containsEntry("state", "done");
    assertThat(progress(done)).containsEntry("added", COUNTRY).containsEntry("stored", 0);
    assertThat(register.count()).isZero();
  }

  @Test
  @Order(2)
  void takesInTheWholeCountry() throws InterruptedException {
    Instant began = Instant.now();
    Map<String, Object> done = run("", country());
    System.out.println(
        "import of " + COUNTRY + " rows took " + Duration.between(began, Instant.now()));
    assertThat(progress(done))
        .containsEntry("rows", COUNTRY)
        .containsEntry("added", COUNTRY)
        .containsEntry("stored", COUNTRY)
        .containsEntry("flawed", 0);
    assertThat(register.count()).isEqualTo(COUNTRY);
    for (Submission one : generator.generate(1, COUNTRY).subList(0, 400)) {
      assertThat(register.find(one.code().code()).orElseThrow().profile()).isEqualTo(one.profile());
    }
    PublishedEvents topic = PublishedEvents.of(Topics.REGISTRY);
    Set<String> expected =
        generator.generate(1, COUNTRY).stream()
            .map(one -> one.code().code())
            .collect(Collectors.toSet());
    List<PublishedEvents.Published> facts = topic.all();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!registered(facts).containsAll(expected) && Instant.now().isBefore(deadline)) {
      facts = topic.all();
    }
    System.out.println("events complete after " + Duration.between(began, Instant.now()));
    assertThat(registered(facts)).containsAll(expected);
  }

  private static Set<String> registered(List<PublishedEvents.Published> facts) {
    return facts.stream()
        .filter(fact -> fact.type().contains("local-government.registered"))
        .map(PublishedEvents.Published::subject)
        .collect(Collectors.toSet());
  }

  @Test
  @Order(3)
  void findsAnythingInTheCountryQuickly() {
    for (String query :
        List.of(
            "?q=ห้วยเม็ก",
            "?q=huai mek",
            "?q=ทต.ห้วยเม็ก",
            "?q=เทศบาลตำบลห้วยเม็ก",
            "?province=46&q=5460802")) {
      Http.anybody(client)
          .get("/registry/local-governments" + query)
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.items[?(@.code == '5460802')].name.th")
          .isEqualTo("เทศบาลตำบลห้วยเม็ก");
      time(query);
    }
    Http.anybody(client)
        .get("/registry/local-governments?province=46&size=500")
        .expectBody()
        .jsonPath("$.total")
        .value(Integer.class, total -> assertThat(total).isBetween(140, 165));
    time("?province=46&size=500");
    time("?page=200&size=20");
    time("?type=sao");
  }

  private void time(String query) {
    long[] took = new long[20];
    for (int i = 0; i < took.length; i++) {
      long began = System.nanoTime();
      Http.anybody(client).get("/registry/local-governments" + query).expectStatus().isOk();
      took[i] = (System.nanoTime() - began) / 1_000_000;
    }
    java.util.Arrays.sort(took);
    System.out.println(
        "look-up " + query + ": median " + took[10] + " ms, slowest " + took[19] + " ms");
  }

  @Test
  @Order(4)
  void listsInTheOrderOfTheThaiDictionary() {
    Http.anybody(client)
        .get("/registry/local-governments?province=46&type=subdistrict-municipality&size=500")
        .expectBody()
        .jsonPath("$.items[*].name.th")
        .value(
            List.class,
            names -> {
              java.text.Collator thai = java.text.Collator.getInstance(java.util.Locale.of("th"));
              List<String> own =
                  ((List<?>) names)
                      .stream().map(name -> name.toString().replace("เทศบาลตำบล", "")).toList();
              assertThat(own).hasSizeGreaterThan(50).isSortedAccordingTo(thai::compare);
            });
  }

  @Test
  @Order(5)
  void findsNothingNewInTheSameTable() throws InterruptedException {
    assertThat(progress(run("", country())))
        .containsEntry("unchanged", COUNTRY)
        .containsEntry("added", 0)
        .containsEntry("changed", 0);
  }

  @Test
  @Order(5)
  void takesInNewFiguresForTheWholeCountry() throws InterruptedException {
    StringBuilder csv = new StringBuilder();
    tables.write(generator.generate(1, COUNTRY).stream().map(ImportIT::grown).toList(), csv);
    Instant began = Instant.now();
    Map<String, Object> done = run("", csv.toString().getBytes(StandardCharsets.UTF_8));
    System.out.println(
        "change of " + COUNTRY + " rows took " + Duration.between(began, Instant.now()));
    assertThat(progress(done)).containsEntry("changed", COUNTRY).containsEntry("stored", COUNTRY);
    assertThat(register.find("5460802").orElseThrow().profile().population()).isEqualTo(77);
  }

  private static Submission grown(Submission one) {
    Profile was = one.profile();
    Profile is =
        new Profile(was.names(), was.type(), was.area(), 77, was.website(), was.synthetic());
    return new Submission(one.code(), is, LocalDate.of(2026, 1, 1));
  }

  @Test
  @Order(6)
  void takesOverSoundRowsAndNamesEachFlawByRowAndColumn() throws InterruptedException {
    String table =
        """
        code,type,name_th,name_en,province,district,population
        5460802,ทม.,เทศบาลเมืองห้วยเม็ก,Huai Mek Town Municipality,46,4608,12000
        54608,ทต.,เทศบาลตำบลผิด,Phit,46,4608,x
        5460802,ทต.,เทศบาลตำบลซ้ำ,Sam,46,4608,
        9999999,อบต.,องค์การบริหารส่วนตำบลใหม่,Mai,46,4608,
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
    assertThat(register.find("5460802").orElseThrow().sequence()).isEqualTo(3);
    Map<String, Object> again = run("", table.getBytes(StandardCharsets.UTF_8), "text/csv", key);
    assertThat(again.get("id")).isEqualTo(done.get("id"));
    assertThat(register.find("5460802").orElseThrow().sequence()).isEqualTo(3);
  }

  @Test
  @Order(7)
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
  @Order(8)
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
  @Order(9)
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
  @Order(10)
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

  private byte[] country() {
    StringBuilder csv = new StringBuilder();
    tables.write(generator.generate(1, COUNTRY), csv);
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> run(String query, byte[] file) throws InterruptedException {
    return run(query, file, "text/csv", key());
  }

  private Map<String, Object> run(String query, byte[] file, String type, String key)
      throws InterruptedException {
    Object[] id = new Object[1];
    Http.administrator(client)
        .file(PATH + query, type, file, key)
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.id")
        .value(String.class, found -> id[0] = found);
    return await(String.valueOf(id[0]));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> await(String id) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      Map<String, Object> now =
          Http.administrator(client)
              .get("/registry/imports/" + id)
              .returnResult(Map.class)
              .getResponseBody();
      if (now != null && List.of("done", "failed").contains(now.get("state"))) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("import " + id + " did not end");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> progress(Map<String, Object> one) {
    return (Map<String, Object>) one.get("progress");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
