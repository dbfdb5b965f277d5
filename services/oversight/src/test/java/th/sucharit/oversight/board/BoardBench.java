package th.sucharit.oversight.board;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.oversight.OversightApplication;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.Servers;
import th.sucharit.testing.TestTokens;

/**
 * Measures the board with a whole country: how fast facts become rows, and how fast the first page
 * and its filters answer over HTTP, beside the same page read bare from the database. {@code
 * ./sucharit bench board [local governments]}.
 */
final class BoardBench {

  private static final int PROVINCES = 76;
  private static final int WARM_UP = 30;
  private static final int REQUESTS = 200;
  private static final String DATABASE = "board_bench";

  private BoardBench() {}

  public static void main(String[] arguments) throws Exception {
    // before the servers start, which would tell all about themselves
    LoggingSystem.get(BoardBench.class.getClassLoader()).beforeInitialize();
    int country = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
    try (ConfigurableApplicationContext service = start()) {
      load(service.getBean(MongoTemplate.class), country);
      int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "0"));
      measure(port);
      bare();
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        OversightApplication.class,
        "--server.port=0",
        "--SUCHARIT_MONGODB_URI=" + Servers.running().mongodb(),
        "--spring.mongodb.database=" + DATABASE,
        "--SUCHARIT_KAFKA_BOOTSTRAP=" + Servers.running().kafka(),
        "--spring.kafka.consumer.group-id=board-bench",
        "--SUCHARIT_ISSUER=" + TestTokens.ISSUER,
        "--SUCHARIT_JWKS_URI=" + TestTokens.jwksUri());
  }

  private static void load(MongoTemplate mongo, int country) throws InterruptedException {
    Country facts = new Country(1, Instant.now());
    Map<String, List<Country.Told>> byTopic =
        IntStream.range(0, country)
            .mapToObj(BoardBench::jurisdiction)
            .flatMap(under -> facts.of(under).stream().flatMap(List::stream))
            .collect(Collectors.groupingBy(Country.Told::topic));
    long all = byTopic.values().stream().mapToLong(List::size).sum();
    long began = System.nanoTime();
    byTopic.forEach((topic, told) ->
        EventProducer.to(topic)
            .send(
                told.stream()
                    .map(one ->
                        EventProducer.Envelope.of(
                            one.subject(), one.sequence(), one.under(), one.fact()))
                    .toArray(EventProducer.Envelope[]::new)));
    while (applied(mongo) < all) {
      Thread.sleep(1000);
    }
    double seconds = seconds(began);
    System.out.printf(
        Locale.ROOT,
        "%d local governments, %d facts of two fiscal years, %d rows: %.0f s, %.0f facts/s%n",
        country,
        all,
        mongo.count(new Query(), BoardRow.class),
        seconds,
        all / seconds);
  }

  private static Jurisdiction jurisdiction(int number) {
    int province = 10 + number % PROVINCES;
    return Jurisdiction.of(
        String.format(Locale.ROOT, "6%02d%04d", province, number / PROVINCES),
        Integer.toString(province));
  }

  private static long applied(MongoTemplate mongo) {
    long sum = 0;
    for (Class<?> kind :
        List.of(
            BodyStanding.class,
            PlanStanding.class,
            RiskStanding.class,
            ChecklistStanding.class,
            ItaStanding.class,
            CaseStanding.class)) {
      Query onlySequences = new Query(Criteria.where("appliedSequence").gt(0));
      onlySequences.fields().include("appliedSequence");
      for (Document one :
          mongo.find(onlySequences, Document.class, mongo.getCollectionName(kind))) {
        sum += one.get("appliedSequence", Number.class).longValue();
      }
    }
    return sum;
  }

  private static void measure(int port) throws Exception {
    String country = TestTokens.provincialOfficer("*");
    String province = TestTokens.provincialOfficer("46");
    List<String> first = List.of("", "?sort=code", "?sort=-ita", "?sort=disclosed", "?sort=plan");
    List<String> filtered =
        List.of(
            "?planState=none",
            "?itaLevel=must-improve-urgently&fiscalYear=2569",
            "?late=true&sort=-open",
            "?kind=subdistrict-municipality&planState=announced",
            "?fiscalYear=2568&sort=ita",
            "?page=3&sort=-late");
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String query : first) {
        print("country, first page " + query, () -> ask(http, port, query, country));
        print("province, first page " + query, () -> ask(http, port, query, province));
      }
      for (String query : filtered) {
        print("country " + query, () -> ask(http, port, query, country));
        print("province " + query, () -> ask(http, port, query, province));
      }
      print("country, overview", () -> ask(http, port, "overview", country));
      print("province, overview", () -> ask(http, port, "overview", province));
    }
  }

  private static void bare() throws Exception {
    try (MongoClient mongo = MongoClients.create(Servers.running().mongodb())) {
      var rows = mongo.getDatabase(DATABASE).getCollection("board");
      print(
          "bare: 50 rows by index, no HTTP, no token",
          () ->
              rows.find(Filters.eq("scope", BoardRow.NOW))
                  .sort(
                      Sorts.orderBy(
                          Sorts.descending("keys.late"), Sorts.ascending("localGovernment")))
                  .limit(50)
                  .into(new ArrayList<>())
                  .size());
    }
  }

  private static int ask(HttpClient http, int port, String query, String token)
      throws IOException, InterruptedException {
    String path = query.equals("overview") ? query : "local-governments" + query;
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oversight/" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(query + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body().length();
  }

  private static void print(String what, Callable<Integer> request) throws Exception {
    long[] taken = new long[REQUESTS];
    for (int i = -WARM_UP; i < REQUESTS; i++) {
      long began = System.nanoTime();
      request.call();
      if (i >= 0) {
        taken[i] = System.nanoTime() - began;
      }
    }
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "  %-75s p50 %6.1f ms  p95 %6.1f ms%n",
        what,
        taken[REQUESTS / 2] / 1e6,
        taken[REQUESTS * 95 / 100] / 1e6);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
