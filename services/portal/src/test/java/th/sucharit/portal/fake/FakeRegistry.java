package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A registry with some real local governments and forty invented ones. */
final class FakeRegistry {

  static final String ROOT = "/api/registry/local-governments";

  private static final List<Map<String, Object>> BODIES =
      Stream.concat(
              Stream.of(
                  body(
                      "5460802",
                      "เทศบาลตำบลห้วยเม็ก",
                      "Huai Mek Subdistrict Municipality",
                      "subdistrict-municipality",
                      "46"),
                  body(
                      "3650102",
                      "เทศบาลนครพิษณุโลก",
                      "Phitsanulok City Municipality",
                      "city-municipality",
                      "65"),
                  body(
                      "5800106",
                      "เทศบาลตำบลท่าแพ",
                      "Tha Phae Subdistrict Municipality",
                      "subdistrict-municipality",
                      "80"),
                  body(
                      "6301106",
                      "องค์การบริหารส่วนตำบลพังเทียม",
                      "Phang Thiam Subdistrict Administrative Organization",
                      "sao",
                      "30")),
              IntStream.range(0, 40)
                  .mapToObj(i ->
                      body(
                          Integer.toString(6_100_001 + i),
                          "องค์การบริหารส่วนตำบลหนองตัวอย่าง " + i,
                          "Nong Tua Yang Subdistrict Administrative Organization " + i,
                          "sao",
                          "46")))
          .toList();

  private FakeRegistry() {}

  private static Map<String, Object> body(
      String code, String thai, String english, String type, String province) {
    return Map.of(
        "code",
        code,
        "name",
        Map.of("th", thai, "en", english),
        "type",
        type,
        "area",
        area(province),
        "population",
        6_512,
        "status",
        code.equals("6100005") ? "merged" : "active");
  }

  private static Map<String, Object> area(String province) {
    return Map.of(
        "province", Map.of("code", province, "th", "กาฬสินธุ์", "en", "Kalasin"),
        "district", Map.of("code", province + "08", "th", "ห้วยเม็ก", "en", "Huai Mek"),
        "subdistricts", List.of());
  }

  static void answer(Exchange exchange) throws IOException {
    var path = exchange.path();
    if (path.equals(ROOT)) {
      search(exchange);
    } else if (path.equals(ROOT + "/by-code")) {
      exchange.json(200, BODIES);
    } else if (path.endsWith("/officers")) {
      staff(exchange);
    } else {
      one(exchange, path.substring(ROOT.length() + 1));
    }
  }

  private static void staff(Exchange exchange) throws IOException {
    exchange.json(
        200,
        List.of(
            Map.of(
                "username", "officer-5460802",
                "position", "deputy-clerk",
                "roles", List.of("officer")),
            Map.of("username", "somsri", "position", "staff-2", "roles", List.of("officer")),
            Map.of(
                "username", "executive-5460802",
                "position", "clerk",
                "roles", List.of("executive"))));
  }

  private static void search(Exchange exchange) throws IOException {
    var q = exchange.query("q").toLowerCase(Locale.ROOT);
    var page = Integer.parseInt(exchange.query("page"));
    var size = Integer.parseInt(exchange.query("size"));
    var found =
        BODIES.stream()
            .filter(b -> b.get("name").toString().toLowerCase(Locale.ROOT).contains(q))
            .toList();
    var items = found.stream().skip((long) page * size).limit(size).toList();
    exchange.json(200, Map.of("items", items, "page", page, "size", size, "total", found.size()));
  }

  private static void one(Exchange exchange, String code) throws IOException {
    var found = BODIES.stream().filter(b -> b.get("code").equals(code)).findFirst();
    if (found.isPresent()) {
      exchange.json(200, found.get());
    } else {
      exchange.problem(
          404, "There is no such local government.", "ไม่พบองค์กรปกครองส่วนท้องถิ่นนี้");
    }
  }
}
