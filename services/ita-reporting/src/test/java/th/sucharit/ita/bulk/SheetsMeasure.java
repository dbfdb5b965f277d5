package th.sucharit.ita.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static th.sucharit.ita.bench.ItaBench.line;
import static th.sucharit.ita.bench.ItaBench.processorSeconds;
import static th.sucharit.ita.bench.ItaBench.seconds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.FiscalYear;

/** Measures a country's results coming in, beside the same documents being put in bare. */
public final class SheetsMeasure {

  public static final FiscalYear YEAR = new FiscalYear(2568);
  private static final int WRITERS = 16;
  private static final int BATCH = 500;

  private final MongoTemplate mongo;
  private final ScoreImports imports;
  private final Clock clock;

  public SheetsMeasure(ApplicationContext service) {
    this.mongo = service.getBean(MongoTemplate.class);
    this.imports = service.getBean(ScoreImports.class);
    this.clock = service.getBean(Clock.class);
  }

  /** One table of so many rows. */
  public void run(int sheets) throws Exception {
    known(sheets);
    byte[] file = table(sheets).getBytes(UTF_8);
    double before = processorSeconds();
    double taking = seconds(() -> take(file, "first", sheets));
    ScoreImport.Progress done = imports.find("first").orElseThrow().progress();
    line(
        "%d score sheets in one table of %d KB imported and levelled: %.1f s, %.0f sheets/s;"
            + " %.1f s of processor; %d stored, %d refused, %d with findings, each row's outcome listed",
        sheets,
        file.length / 1024,
        taking,
        sheets / taking,
        processorSeconds() - before,
        done.stored(),
        done.refused(),
        done.remarked());
    double again = seconds(() -> take(file, "again", sheets));
    line(
        "  the same table again: %.1f s, %d unchanged",
        again, imports.find("again").orElseThrow().progress().unchanged());
    List<Document> kept = mongo.findAll(Document.class, "assessments");
    double bare = seconds(() -> insert(kept));
    line(
        "  bare: the same %d documents put into the database one by one, %d at a time: %.1f s;"
            + " the import takes %.1f times as long",
        kept.size(), WRITERS, bare, taking / bare);
  }

  private void known(int sheets) {
    List<Document> batch = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      batch.add(
          new Document("_id", code(i)).append("province", "46").append("appliedSequence", 1L));
      if (batch.size() == BATCH || i == sheets - 1) {
        mongo.getCollection("knownLocalGovernments").insertMany(batch);
        batch.clear();
      }
    }
  }

  private static String table(int sheets) {
    Random random = new Random(20_261_121);
    StringBuilder table =
        new StringBuilder("code,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,overall,level,source\n");
    for (int i = 0; i < sheets; i++) {
      table.append(code(i));
      int[] scores = random.ints(10, 40_00, 100_01).toArray();
      for (int score : scores) {
        table.append(',').append(text(score));
      }
      table
          .append(',')
          .append(text(overall(scores)))
          .append(i % 10 == 0 ? ",ผ่าน" : ",")
          .append(",ประกาศผลการประเมิน\n");
    }
    return table.toString();
  }

  private static int overall(int... scores) {
    int iit = scores[0] + scores[1] + scores[2] + scores[3] + scores[4];
    int eit = scores[5] + scores[6] + scores[7];
    int oit = scores[8] + scores[9];
    return (int) Math.round(iit * 0.06 + eit * 0.10 + oit * 0.20);
  }

  private static String text(int hundredths) {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }

  /** Those that get a result. */
  public static List<String> codes(int sheets) {
    return IntStream.range(0, sheets).mapToObj(SheetsMeasure::code).toList();
  }

  private static String code(int number) {
    return String.valueOf(6_000_000 + number);
  }

  private Object take(byte[] file, String id, int rows) throws InterruptedException {
    ScoreImport.Order order =
        new ScoreImport.Order("text/csv", YEAR, new Reach("*"), "", clock.instant());
    imports.keep(ScoreImport.ordered(id, order, rows), file);
    while (imports.find(id).orElseThrow().state() != ScoreImport.State.DONE) {
      Thread.sleep(100);
    }
    return id;
  }

  private Object insert(List<Document> kept) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Object>> work =
          kept.stream()
              .<Callable<Object>>map(one -> () -> mongo.getCollection("bare").insertOne(one))
              .toList();
      for (Future<Object> one : writers.invokeAll(work)) {
        one.get();
      }
    }
    return kept;
  }
}
