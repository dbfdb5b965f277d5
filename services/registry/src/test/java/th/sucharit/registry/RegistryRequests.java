package th.sucharit.registry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.ServiceTest;

/** Local governments that tests register through the HTTP interface. */
@ServiceTest
abstract class RegistryRequests {

  static final String BASE = "/registry/local-governments";
  @Autowired RestTestClient client;

  Http administrator() {
    return Http.administrator(client);
  }

  static String body(String code, String nameTh, String nameEn, String from) {
    return """
    {"code": "%s", "effectiveFrom": "%s", "profile": {"type": "sao",
     "name": {"th": "%s", "en": "%s"}, "population": 4000,
     "area": {"province": "46", "district": "4608", "subdistricts": ["460801"]}}}
    """
        .formatted(code, from, nameTh, nameEn);
  }

  void register(String code, String own) {
    administrator()
        .post(
            BASE,
            body(
                code,
                "องค์การบริหารส่วนตำบล" + own,
                own.codePointAt(0) + " Subdistrict Administrative Organization",
                "2020-01-01"))
        .expectStatus()
        .isCreated();
  }
}
