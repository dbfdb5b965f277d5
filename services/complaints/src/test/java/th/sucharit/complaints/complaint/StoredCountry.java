package th.sucharit.complaints.complaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.complaints.bench.Lifecycle;
import th.sucharit.complaints.bench.Places;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;

/**
 * The complaints of a whole country, as the service stores them: each with a key, words, terms and
 * a receipt of its own, nine of ten brought to their end within the last three years.
 */
public final class StoredCountry {

  private static final int BATCH = 500;
  private static final int THREADS = 4;
  private static final int KEY_BYTES = 32;
  private static final int DAYS = 3 * 365;

  private final MongoTemplate mongo;
  private final CaseKeys keys;
  private final SubjectWords words;
  private final LegalCalendar calendar;
  private final Instant now;
  private final SecureRandom secrets = new SecureRandom();

  public StoredCountry(ApplicationContext service) {
    this.mongo = service.getBean(MongoTemplate.class);
    this.keys = service.getBean(CaseKeys.class);
    this.words = service.getBean(SubjectWords.class);
    this.calendar = service.getBean(LegalCalendar.class);
    this.now = service.getBean(Clock.class).instant();
  }

  /** Adds complaints until there are so many. */
  public void fillUp(long wanted) throws InterruptedException, ExecutionException {
    long there = mongo.getCollection("complaints").countDocuments();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> batches = new ArrayList<>();
      for (long from = there; from < wanted; from += BATCH) {
        long begin = from;
        long end = Math.min(wanted, from + BATCH);
        batches.add(threads.submit(() -> insert(begin, end)));
      }
      for (Future<?> batch : batches) {
        batch.get();
      }
    }
  }

  private void insert(long from, long to) {
    Random random = new Random(from);
    List<StoredCaseKey> storedKeys = new ArrayList<>();
    List<Complaint> complaints = new ArrayList<>();
    for (long i = from; i < to; i++) {
      String id = UUID.randomUUID().toString();
      byte[] fresh = new byte[KEY_BYTES];
      secrets.nextBytes(fresh);
      storedKeys.add(
          new StoredCaseKey(
              id,
              new CaseKey(id, keys.aes("case-key")).seal(fresh),
              now.plus(Duration.ofDays(365))));
      complaints.add(
          complaint(
              id,
              Places.of((int) (i % Places.COUNTRY)),
              new CaseKey(id, new SecretKeySpec(fresh, "AES")),
              random));
    }
    mongo.insert(storedKeys, StoredCaseKey.class);
    mongo.insert(complaints, Complaint.class);
  }

  private Complaint complaint(String id, Jurisdiction under, CaseKey key, Random random) {
    boolean ended = random.nextInt(10) > 0;
    Instant received = ended ? now.minus(Duration.ofDays(1 + random.nextInt(DAYS))) : now;
    String subject = Lifecycle.subject(random);
    Complaint complaint =
        Complaint.file(
            id,
            under,
            new Filing(
                "stored-" + id,
                CaseFile.seal(
                    new Matter(subject, Lifecycle.DETAILS, Lifecycle.PLACE, null, Map.of(), null),
                    key),
                new Sorting(null, null, words.of(under.localGovernment(), subject)),
                received,
                calendar.startedAt(received),
                new Act(Actor.COMPLAINANT, received, null)));
    if (ended) {
      Act act = new Act(new Actor(Roles.OFFICER, "somchai"), received.plusSeconds(86_400), null);
      complaint.assign(new Assignment("public-works", null), act);
      complaint.resolve(CaseState.Outcome.ACTED, key.seal("ดำเนินการแก้ไขแล้ว"), act);
    }
    return complaint;
  }
}
