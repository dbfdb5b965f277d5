package th.sucharit.registry.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import th.sucharit.contracts.Topics;
import th.sucharit.registry.Http;
import th.sucharit.registry.localgovernment.Profile;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.testing.PublishedEvents;

/** A whole country is taken in, looked through and taken in again. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS) // an empty registry of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountryImportIT extends ImportTest {

  private static final Logger log = LoggerFactory.getLogger(CountryImportIT.class);
  private static final int COUNTRY = 8_000;

  /**
   * Milliseconds that nobody should wait for a look-up, on a machine that does other things too.
   */
  private static final long SLOW = 3_000;

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
    log.info("import of {} rows took {}", COUNTRY, Duration.between(began, Instant.now()));
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
    Instant deadline = Instant.now().plus(Duration.ofMinutes(9));
    while (!registered(facts).containsAll(expected) && Instant.now().isBefore(deadline)) {
      facts = topic.all();
    }
    log.info("events complete after {}", Duration.between(began, Instant.now()));
    assertThat(registered(facts)).containsAll(expected);
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
    Arrays.sort(took);
    log.info("look-up {}: median {} ms, slowest {} ms", query, took[10], took[19]);
    assertThat(took[10]).as("median of " + query + " in ms").isLessThan(SLOW);
  }

  private static Set<String> registered(List<PublishedEvents.Published> facts) {
    return facts.stream()
        .filter(fact -> fact.type().contains("local-government.registered"))
        .map(PublishedEvents.Published::subject)
        .collect(Collectors.toSet());
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
  @Order(6)
  void takesInNewFiguresForTheWholeCountry() throws InterruptedException {
    StringBuilder csv = new StringBuilder();
    tables.write(generator.generate(1, COUNTRY).stream().map(CountryImportIT::grown).toList(), csv);
    Instant began = Instant.now();
    Map<String, Object> done = run("", csv.toString().getBytes(StandardCharsets.UTF_8));
    log.info("change of {} rows took {}", COUNTRY, Duration.between(began, Instant.now()));
    assertThat(progress(done)).containsEntry("changed", COUNTRY).containsEntry("stored", COUNTRY);
    assertThat(register.find("5460802").orElseThrow().profile().population()).isEqualTo(77);
  }

  private static Submission grown(Submission one) {
    Profile was = one.profile();
    Profile is =
        new Profile(was.names(), was.type(), was.area(), 77, was.website(), was.synthetic());
    return new Submission(one.code(), is, LocalDate.of(2026, 1, 1));
  }

  private byte[] country() {
    StringBuilder csv = new StringBuilder();
    tables.write(generator.generate(1, COUNTRY), csv);
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
