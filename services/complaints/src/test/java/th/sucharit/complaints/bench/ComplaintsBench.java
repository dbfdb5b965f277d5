package th.sucharit.complaints.bench;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.complaints.ComplaintsApplication;
import th.sucharit.complaints.complaint.StoredCountry;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.Servers;
import th.sucharit.testing.TestTokens;

/**
 * Measures complaints' lives through the gateway: with few stored, with a million, and in bursts,
 * beside a bare gateway and bare inserts of the same run. {@code ./sucharit bench complaints
 * [stored] [seconds]}.
 */
final class ComplaintsBench {

  private static final int PLACES = 200;
  private static final int WORKERS = 16;
  private static final int[] BURSTS = {1, 15, 1, 25, 2, 35, 10};
  private static final Duration BURST = Duration.ofSeconds(15);

  private final BenchPlatform platform;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Lifecycle.Officer> officers = new ArrayList<>();
  private final Duration length;

  private ComplaintsBench(BenchPlatform platform, Duration length) {
    this.platform = platform;
    this.length = length;
  }

  public static void main(String[] arguments) throws Exception {
    LoggingSystem.get(ComplaintsBench.class.getClassLoader()).beforeInitialize();
    long stored = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    try (BenchPlatform platform = BenchPlatform.start()) {
      line("logs: %s", platform.output());
      new ComplaintsBench(platform, Duration.ofSeconds(seconds)).run(stored);
    } catch (Exception | OutOfMemoryError e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private void run(long stored) throws Exception {
    platform.register(Places.first(PLACES));
    for (Jurisdiction place : Places.first(PLACES)) {
      officers.add(new Lifecycle.Officer(TestTokens.officer(place.localGovernment().code())));
    }
    // as long as the just-in-time compilers need
    lives("warming up, does not count", length.multipliedBy(2));
    double bareGateway = bareGateway();
    double bareInsert = bareInsert();
    line("bare gateway %.0f requests/s, bare insert %.0f/s", bareGateway, bareInsert);
    double few = lives(stored() + " stored", length);
    line("  %.1f %% of the bare gateway's requests", 400 * few / bareGateway);
    long began = System.nanoTime();
    fillUp(stored);
    line("%d complaints stored in %.0f s", stored(), (System.nanoTime() - began) / 1e9);
    line("the database came to rest after %d s", new Rest(platform.database()).await().toSeconds());
    lives("warming up, does not count", length.dividedBy(2));
    double many = lives(stored() + " stored", length);
    line("  %.0f %% of the pace before", 100 * many / few);
    bursts();
  }

  /** Before every line, since the database may be one that was kept full. */
  private long stored() {
    return platform.database().getCollection("complaints").estimatedDocumentCount();
  }

  /** By a second instance of the service, which is not there while anything is measured. */
  private static void fillUp(long stored) throws Exception {
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            ComplaintsApplication.class, Servers.running().arguments(BenchPlatform.DATABASE))) {
      new StoredCountry(service).fillUp(stored);
    }
  }

  private double lives(String what, Duration time) throws InterruptedException {
    Lifecycle lifecycle = new Lifecycle(http, platform.url());
    Load.Outcome outcome =
        Load.closed(WORKERS, time, number -> lifecycle.run(officers.get(number % PLACES)));
    line(
        "%s: %.1f lives/s (create, assign, resolve, search), %d failed %s",
        what, outcome.perSecond(), outcome.failures(), outcome.reasons());
    print(lifecycle.taken());
    return outcome.perSecond();
  }

  /** Lives a second, each pace for a while, whether or not the earlier ones are done. */
  private void bursts() throws InterruptedException {
    long failed = 0;
    long begun = 0;
    for (int pace : BURSTS) {
      Lifecycle lifecycle = new Lifecycle(http, platform.url());
      Load.Outcome outcome = Load.open(pace, BURST, number -> lifecycle.run(anyOfficer()));
      line(
          "burst of %d lives/s: done %.1f/s, %d failed %s",
          pace, outcome.perSecond(), outcome.failures(), outcome.reasons());
      print(lifecycle.taken());
      failed += outcome.failures();
      begun += outcome.done() + outcome.failures();
    }
    line("the last pace goes on, from second 15 after the bursts to second 60:");
    Lifecycle after = new Lifecycle(http, platform.url());
    Load.open(BURSTS[BURSTS.length - 1], BURST.multipliedBy(3), number -> after.run(anyOfficer()));
    print(after.taken());
    line("bursts: %d of %d lives failed (%.2f %%)", failed, begun, 100.0 * failed / begun);
  }

  private Lifecycle.Officer anyOfficer() {
    return officers.get(ThreadLocalRandom.current().nextInt(PLACES));
  }

  /** Requests that the gateway passes to a server which does next to nothing. */
  private double bareGateway() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.url() + BenchPlatform.NOTHING))
            .header("Authorization", "Bearer " + officers.getFirst().token())
            .build();
    Load.Work work =
        number -> {
          int status = http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
          if (status != 200) {
            throw new IOException("answered " + status);
          }
        };
    Load.closed(WORKERS, length.dividedBy(6), work);
    return Load.closed(WORKERS, length.dividedBy(6), work).perSecond();
  }

  /** Documents like a complaint, one by one, each on disk before the next. */
  private double bareInsert() throws InterruptedException {
    Document like = platform.database().getCollection("complaints").find().first();
    MongoCollection<Document> bare = platform.database().getCollection("bare");
    double perSecond =
        Load.closed(
                WORKERS,
                length.dividedBy(6),
                number -> {
                  Document copy = new Document(like);
                  copy.remove("_id");
                  bare.insertOne(copy);
                })
            .perSecond();
    bare.drop();
    return perSecond;
  }

  private static void print(Map<Lifecycle.Step, Taken> taken) {
    taken.forEach((step, times) -> line("  %-8s %s", step.name().toLowerCase(Locale.ROOT), times));
  }

  static void line(String format, Object... figures) {
    System.out.printf(Locale.ROOT, format + "%n", figures);
  }
}
