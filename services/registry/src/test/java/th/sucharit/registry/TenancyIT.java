package th.sucharit.registry;

import static th.sucharit.testing.TenantPolicy.Reach.EVERYWHERE;
import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;

/** The registry is public; who works for a local government is not. */
class TenancyIT extends TenantMatrix {

  private static final String BASE = "/registry/local-governments";
  private static final String OFFICERS = BASE + "/{code}/officers";
  private static final String ACTING = BASE + "/{code}/acting-appointments";

  private static final Map<String, Reach> SEE =
      Map.of(
          Roles.ADMINISTRATOR, EVERYWHERE,
          Roles.EXECUTIVE, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);
  private static final Map<String, Reach> SEE_STAFF =
      Map.of(
          Roles.ADMINISTRATOR, EVERYWHERE,
          Roles.EXECUTIVE, OWN,
          Roles.OFFICER, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);
  private static final Map<String, Reach> APPOINT =
      Map.of(Roles.ADMINISTRATOR, EVERYWHERE, Roles.EXECUTIVE, OWN);
  private static final Map<String, Reach> ADMINISTRATE = Map.of(Roles.ADMINISTRATOR, EVERYWHERE);

  @Autowired private RestTestClient client;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET " + OFFICERS, SEE_STAFF),
            Way.of("GET " + OFFICERS + "/{id}", SEE),
            Way.of("POST " + OFFICERS, ADMINISTRATE)
                .sending(
                    "{\"username\": \"{username}\", \"position\": \"staff\", \"roles\": [\"officer\"]}"),
            Way.of("PUT " + OFFICERS + "/{id}", ADMINISTRATE)
                .sending("{\"position\": \"clerk\", \"roles\": [\"executive\"]}"),
            Way.of("POST " + OFFICERS + "/{id}/leave", ADMINISTRATE),
            Way.of("GET " + ACTING, SEE),
            Way.of("GET " + ACTING + "/{id}", SEE).meaning("id", "appointment"),
            Way.of("POST " + ACTING, APPOINT).sending(order("deputy-mayor-1", "{id}", "{order}")),
            Way.of("POST " + ACTING + "/{id}/revoke", APPOINT).meaning("id", "appointment")),
        Set.of(
            "GET " + BASE,
            "GET " + BASE + "/by-code",
            "GET " + BASE + "/{code}",
            "GET " + BASE + "/{code}/history",
            "GET /registry/provinces",
            "GET /registry/provinces/{code}/districts",
            "GET /registry/districts/{code}/subdistricts",
            "POST " + BASE,
            "PUT " + BASE + "/{code}",
            "POST " + BASE + "/{code}/merge",
            "POST " + BASE + "/{code}/dissolve",
            "POST " + BASE + "/import",
            "GET /registry/imports/{id}",
            "GET /registry/generator/country.csv",
            "GET /registry/provisioning",
            "POST /registry/provisioning/runs",
            "GET /registry/provisioning/runs/{id}"));
  }

  private static String order(String position, String officer, String order) {
    return """
    {"position": "%s", "officer": "%s", "order": "%s", "roles": ["executive"],
     "startsAt": "2099-01-01T01:00:00Z", "endsAt": "2099-01-02T01:00:00Z"}
    """
        .formatted(position, officer, order);
  }

  @Override
  protected Things make(Jurisdiction owner) {
    String code = owner.localGovernment().code();
    String username = "staff-of-" + code;
    String number = code.substring(1) + "/2569";
    registerWithItsOwnSeat(owner);
    String path = BASE + "/" + code;
    String officer =
        created(
            path + "/officers",
            """
            {"username": "%s", "position": "staff", "roles": ["officer"]}
            """
                .formatted(username));
    String appointment = created(path + "/acting-appointments", order("mayor", officer, number));
    return new Things(
        Map.of(
            "id", officer,
            "appointment", appointment,
            "order", number,
            "username", "another-of-" + code),
        List.of(username, number));
  }

  private void registerWithItsOwnSeat(Jurisdiction owner) {
    String province = owner.province().code();
    Http.administrator(client)
        .post(
            BASE,
            """
            {"code": "%s", "effectiveFrom": "2020-01-01", "profile": {"type": "sao",
             "name": {"th": "องค์การบริหารส่วนตำบลลอง", "en": "Long %s"},
             "area": {"province": "%s", "district": "%s", "subdistricts": []}}}
            """
                .formatted(
                    owner.localGovernment(),
                    owner.localGovernment(),
                    province,
                    province.equals("46") ? "4608" : province + "01"))
        .expectStatus()
        .isCreated();
  }

  private String created(String path, String body) {
    return String.valueOf(
        Http.administrator(client)
            .post(path, body)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("id"));
  }
}
