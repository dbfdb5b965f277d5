package th.sucharit.ita.peers;

import static th.sucharit.ita.bench.ItaBench.line;
import static th.sucharit.ita.bench.ItaBench.seconds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.FiscalYear;

/** Measures comparisons with peers in a country whose results are all official. */
public final class PeersMeasure {

  private static final int TIMES = 200;
  private static final int MOST_PEOPLE = 60_000;
  private static final double MILLIS = 1e3;

  private final MongoTemplate mongo;
  private final Peers peers;
  private final PeerController controller;

  public PeersMeasure(ApplicationContext service) {
    this.mongo = service.getBean(MongoTemplate.class);
    this.peers = service.getBean(Peers.class);
    this.controller = service.getBean(PeerController.class);
  }

  /** With the codes of local governments that have results. */
  public void run(FiscalYear year, List<String> codes) throws Exception {
    mongo.getCollection("peerBodies").insertMany(bodies(codes));
    double reading = seconds(() -> peers.of(year));
    double comparing =
        seconds(() -> {
          for (int i = 0; i < TIMES; i++) {
            controller.compare(codes.get(i * 37 % codes.size()), year.year());
          }
          return TIMES;
        });
    line(
        "peers among %d: the year is read in %.0f ms, once in half a minute;"
            + " then a comparison takes %.1f ms",
        codes.size(), reading * MILLIS, comparing / TIMES * MILLIS);
  }

  private static List<Document> bodies(List<String> codes) {
    Random random = new Random(20_261_121);
    List<Document> bodies = new ArrayList<>();
    for (String code : codes) {
      bodies.add(
          new Document("_id", code)
              .append("kind", random.nextInt(3) == 0 ? "subdistrict-municipality" : "sao")
              .append("population", random.nextInt(MOST_PEOPLE))
              .append("invented", false)
              .append("appliedSequence", 1L));
    }
    return bodies;
  }
}
