package th.sucharit.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.open311.Open311Client.Answer;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import tools.jackson.databind.JsonNode;

/** What programs that speak Open311 see, held against what the standard publishes. */
@ServiceTest
class Open311IT {

  private static final String SHOWN = "attribute[show_publicly]=status&";
  private static final String PLACED = "attribute[show_publicly]=place&";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;

  private Open311Client client;

  @BeforeEach
  void registered() {
    client = new Open311Client(http);
    RegistryFacts.register(
        directory,
        Jurisdiction.of(Open311Client.OWN, "46"),
        Jurisdiction.of(Open311Client.OTHER, "46"));
  }

  @ParameterizedTest
  @CsvSource({
    "discovery, discovery.%s",
    "services, services.%s?jurisdiction_id=5460841",
    "service_definition, services/lighting.%s?jurisdiction_id=5460841",
    "requests, requests.%s?jurisdiction_id=5460841&status=open",
    "requests, requests.%s?jurisdiction_id=5460842"
  })
  void answersAsTheStandardDescribes(String kind, String address) throws Exception {
    client.file(PLACED);

    Answer json = client.get(address.formatted("json"));
    Answer xml = client.get(address.formatted("xml"));

    assertThat(json.status()).as(json.text()).isEqualTo(200);
    assertThat(json.contentType()).isEqualToIgnoringCase("application/json;charset=UTF-8");
    assertThat(xml.contentType()).isEqualToIgnoringCase("text/xml;charset=UTF-8");
    PublishedDescription.fits(kind, json.text(), xml.text());
  }

  @Test
  void listsOnlyWhatItsFilerWantsToBeSeen() {
    String hidden = Open311Client.id(client.file(""));
    String shown = Open311Client.id(client.file(SHOWN));
    String placed = Open311Client.id(client.file(PLACED));

    JsonNode listed = client.json("requests.json?jurisdiction_id=" + Open311Client.OWN);

    assertThat(listed.findValuesAsString("service_request_id"))
        .contains(shown, placed)
        .doesNotContain(hidden);
    assertThat(one(listed, shown).get("address").isNull()).isTrue();
    assertThat(one(listed, shown).get("lat").isNull()).isTrue();
    assertThat(one(listed, placed).get("address").stringValue()).isEqualTo("หน้าตลาด");
    assertThat(one(listed, placed).get("lat").decimalValue()).isEqualByComparingTo("16.61234");
    assertThat(one(listed, placed).get("long").decimalValue()).isEqualByComparingTo("103.21234");
    for (JsonNode one : listed) {
      assertThat(one.get("description").isNull()).isTrue();
      assertThat(one.get("requested_datetime").stringValue()).endsWith("T00:00:00+07:00");
      assertThat(one.get("updated_datetime").stringValue()).endsWith("T00:00:00+07:00");
    }
    assertThat(listed.toString()).doesNotContain("ไฟดับ", "somsri");
  }

  @Test
  void findsByTheStandardsArguments() {
    String one = Open311Client.id(client.file(SHOWN));
    String hidden = Open311Client.id(client.file(""));
    String today = LocalDate.now(FiscalYear.BANGKOK).toString();

    // ids override everything else
    assertThat(client.ids("service_request_id=" + one + "," + hidden + "&status=closed"))
        .containsExactlyInAnyOrder(one, hidden);
    assertThat(client.ids("status=open&service_code=lighting,roads")).contains(one);
    assertThat(client.ids("status=open&status=closed")).contains(one);
    assertThat(client.ids("status=closed")).doesNotContain(one);
    assertThat(client.ids("service_code=roads")).doesNotContain(one);
    assertThat(client.ids("status=&service_code=&start_date=")).contains(one);
    assertThat(client.ids("start_date=" + today + "T00:00:00%2B07:00")).contains(one);
    assertThat(client.ids("start_date=" + today + "T00:00:00+07:00")).contains(one);
    // programs ask for what is new since their last call; a request has no hour
    Instant lately = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    assertThat(client.ids("start_date=" + lately)).contains(one);
    assertThat(client.ids("end_date=2026-01-01T00:00:00Z")).doesNotContain(one);
    assertThat(client.json("requests.json?jurisdiction_id=" + Open311Client.OTHER)).isEmpty();
    assertThat(
            client.get("requests/" + one + ".json?jurisdiction_id=" + Open311Client.OTHER).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "services.json, 400, jurisdiction_id",
    "services.json?jurisdiction_id=, 400, jurisdiction_id",
    "services.json?jurisdiction_id=city.gov, 404, jurisdiction_id",
    "services.json?jurisdiction_id=9999999, 404, jurisdiction_id",
    "services/none.json?jurisdiction_id=5460841, 404, service_code",
    "requests.json, 400, jurisdiction_id",
    "requests.json?jurisdiction_id=5460841&status=late, 400, status",
    "requests.json?jurisdiction_id=5460841&start_date=yesterday, 400, start_date",
    "requests.json?jurisdiction_id=5460841&start_date=2026-01-01T00:00:00Z&end_date=2026-04-02T00:00:00Z, 400, end_date",
    "requests.json?jurisdiction_id=5460841&start_date=2026-01-02T00:00:00Z&end_date=2026-01-01T00:00:00Z, 400, end_date",
    "requests.json?jurisdiction_id=5460841&status=%FF, 400, address",
    "requests.json?jurisdiction_id=5460841&status=%00, 400, address",
    "requests/none.json?jurisdiction_id=5460841, 404, service_request_id",
    "tokens/123456.json?jurisdiction_id=5460841, 404, token",
    "tokens/123456.json, 400, jurisdiction_id",
    "reports.json, 404, address"
  })
  void refusesInTheStandardsForm(String address, int status, String about) throws Exception {
    Answer json = client.get(address);
    Answer xml = client.get(address.replace(".json", ".xml"));

    assertThat(json.status()).as(json.text()).isEqualTo(status);
    assertThat(json.contentType()).isEqualToIgnoringCase("application/json;charset=UTF-8");
    assertThat(json.text()).contains(about).containsPattern("[ก-๙]{3}");
    PublishedDescription.fits("errors", json.text(), xml.text());
  }

  private static JsonNode one(JsonNode listed, String id) {
    for (JsonNode one : listed) {
      if (Open311Client.id(one).equals(id)) {
        return one;
      }
    }
    throw new AssertionError("not listed: " + id);
  }
}
