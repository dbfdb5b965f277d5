package th.sucharit.ita.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.selfassessment.Calls;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Measures that should be done by now and were not reported on. */
@ServiceTest
class FollowUpIT {

  private static final String ONE = "5174001";
  private static final String OTHER = "5174002";
  private static final String OVERDUE_OF_ONE =
      "/ita-reporting/local-governments/" + ONE + "/measures/overdue";
  private static final String OVERDUE_IN_17 = "/ita-reporting/provinces/17/measures/overdue";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired Clock clock;

  @Test
  void listsWhatIsOverdueTheLongestAgoFirst() {
    RegistryFacts.register(directory, Jurisdiction.of(ONE, "17"), Jurisdiction.of(OTHER, "17"));
    Calls calls = new Calls(http);
    LocalDate today = LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
    set(calls, ONE, 2568, "yesterday", today.minusDays(1).toString());
    set(calls, ONE, 2567, "long ago", "2024-09-30");
    set(calls, ONE, 2568, "last day is today", today.toString());
    set(calls, ONE, 2568, "without a last day", null);
    String reported = set(calls, ONE, 2567, "reported", "2024-09-30");
    report(calls, ONE, 2567, reported);
    set(calls, OTHER, 2567, "of the other one", "2024-10-01");

    JsonNode own = calls.get(OVERDUE_OF_ONE, TestTokens.officer(ONE)).is(200).body();
    assertThat(titles(own)).containsExactly("long ago", "yesterday");
    assertThat(own.get("total").intValue()).isEqualTo(2);
    assertThat(own.at("/items/1/daysOverdue").intValue()).isOne();
    assertThat(own.at("/items/0/to").stringValue()).isEqualTo("2024-09-30");
    assertThat(own.at("/items/0/fiscalYear").intValue()).isEqualTo(2567);
    assertThat(own.at("/items/0/indicator").intValue()).isEqualTo(4);
    assertThat(own.at("/items/0/units/0").stringValue()).isEqualTo("กองคลัง");
    JsonNode second =
        calls.get(OVERDUE_OF_ONE + "?page=1&size=1", TestTokens.executive(ONE)).is(200).body();
    assertThat(titles(second)).containsExactly("yesterday");

    JsonNode province = calls.get(OVERDUE_IN_17, TestTokens.provincialOfficer("17")).is(200).body();
    assertThat(titles(province)).containsExactly("long ago", "of the other one", "yesterday");
    assertThat(province.at("/items/1/localGovernment").stringValue()).isEqualTo(OTHER);
    assertThat(calls.get(OVERDUE_IN_17, TestTokens.provincialOfficer("*")).is(200).body())
        .isEqualTo(province);
  }

  @Test
  void isForTheOwnPeopleAndTheProvinceOnly() {
    RegistryFacts.register(directory, Jurisdiction.of(ONE, "17"), Jurisdiction.of(OTHER, "17"));
    Calls calls = new Calls(http);
    calls.get(OVERDUE_OF_ONE, TestTokens.councilAuditor(ONE)).is(200);
    calls.get(OVERDUE_OF_ONE, TestTokens.provincialOfficer("17")).is(200);
    calls.get(OVERDUE_OF_ONE, TestTokens.officer(OTHER)).isProblem(404, "ita-inside-not-found");
    calls
        .get(OVERDUE_OF_ONE, TestTokens.provincialOfficer("46"))
        .isProblem(404, "ita-inside-not-found");
    calls.get(OVERDUE_OF_ONE, TestTokens.auditor()).isProblem(403, "role-required");
    calls.get(OVERDUE_OF_ONE, null).isProblem(401, "token-required");
    calls.get(OVERDUE_OF_ONE + "?size=101", TestTokens.officer(ONE)).isProblem(400, "invalid");
    calls.get(OVERDUE_IN_17, TestTokens.provincialOfficer("46")).isProblem(403, "out-of-scope");
    calls.get(OVERDUE_IN_17, TestTokens.officer(ONE)).isProblem(403, "role-required");
    calls.get(OVERDUE_IN_17, null).isProblem(401, "token-required");
    calls
        .get(OVERDUE_IN_17.replace("17", "xx"), TestTokens.provincialOfficer("*"))
        .isProblem(400, "invalid");
  }

  private static String set(Calls calls, String code, int year, String title, String to) {
    String measure =
        """
        {"concern": {"indicator": 4}, "order": 1, "title": "%s", "steps": [],
         "effort": {"units": ["กองคลัง"], "from": "2023-10-01", "to": %s}}
        """
            .formatted(title, to == null ? "null" : "\"" + to + "\"");
    return calls
        .send(HttpMethod.POST, measures(code, year), TestTokens.officer(code), measure)
        .is(201)
        .body()
        .get("id")
        .stringValue();
  }

  private static void report(Calls calls, String code, int year, String id) {
    calls
        .send(
            HttpMethod.PUT,
            measures(code, year) + "/" + id + "/result",
            TestTokens.officer(code),
            "{\"results\": [\"x\"], \"outcomes\": [], \"evidence\": []}")
        .is(200);
  }

  private static String measures(String code, int year) {
    return "/ita-reporting/local-governments/" + code + "/assessments/" + year + "/measures";
  }

  private static List<String> titles(JsonNode page) {
    return page.get("items").valueStream().map(one -> one.get("title").stringValue()).toList();
  }
}
