package th.sucharit.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;

/** However much there is, one call makes the service read so much and no more. */
@ServiceTest
class Open311BoundsIT {

  private static final int LOOKED_AT = 3_000;

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;

  private Open311Client client;

  @BeforeEach
  void registered() {
    client = new Open311Client(http);
    RegistryFacts.register(directory, Jurisdiction.of(Open311Client.OWN, "46"));
  }

  @Test
  void looksAtTheLatestOnlyForThoseOfOneStatus() {
    String old = Open311Client.id(client.file("attribute[show_publicly]=status&"));
    Instant day = PublicRequest.day(clock.instant()).minus(Duration.ofDays(40));
    mongo.updateFirst(
        Query.query(where("_id").is(old)),
        new Update().set("requestedOn", day),
        PublicRequest.class);
    List<PublicRequest> later =
        IntStream.range(0, LOOKED_AT).mapToObj(at -> later(at, day)).toList();
    mongo.insertAll(later);
    try {
      assertThat(client.ids("status=open")).doesNotContain(old);
      assertThat(client.ids("status=open&end_date=" + day)).contains(old);
    } finally {
      mongo.remove(Query.query(where("serviceCode").is("later")), PublicRequest.class);
    }
  }

  private static PublicRequest later(int at, Instant day) {
    return new PublicRequest(
        "later-" + at,
        "none-" + at,
        Open311Client.OWN,
        "later",
        day.plus(Duration.ofDays(1)),
        true,
        false);
  }
}
