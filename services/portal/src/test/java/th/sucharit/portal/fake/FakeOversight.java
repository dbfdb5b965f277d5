package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The oversight service: a province with one local government of each kind of trouble. */
final class FakeOversight {

  private FakeOversight() {}

  static void answer(Exchange exchange) throws IOException {
    if (!exchange.header("Authorization").startsWith("Bearer ")) {
      exchange.problem(401, "Sign in.", "กรุณาลงชื่อเข้าใช้");
    } else if (exchange.path().endsWith("/overview")) {
      exchange.json(
          200,
          Map.of(
              "localGovernments", 151,
              "plansAnnounced", 98,
              "withOpenComplaints", 40,
              "withLateComplaints", 3,
              "risksPublished", 77,
              "checklistsOpened", 120,
              "itaOfficial", 150,
              "itaPassed", 141));
    } else {
      List<Map<String, Object>> rows =
          exchange.query("late").equals("true")
              ? List.of(troubled())
              : List.of(troubled(), quiet());
      exchange.json(200, Map.of("items", rows, "page", 0, "size", 50, "total", rows.size()));
    }
  }

  private static Map<String, Object> troubled() {
    return Map.of(
        "localGovernment", "5460802",
        "province", "46",
        "kind", "subdistrict-municipality",
        "plan", Map.of("state", "announced", "firstFiscalYear", 2566, "lastFiscalYear", 2570),
        "complaints", Map.of("received", 12, "open", 4, "late", 2),
        "risks",
            Map.of(
                "fiscalYear",
                2566,
                "state",
                "published",
                "levels",
                List.of(
                    Map.of("level", "low", "rank", 1, "risks", 0),
                    Map.of("level", "medium", "rank", 2, "risks", 6),
                    Map.of("level", "high", "rank", 3, "risks", 3))),
        "disclosure",
            Map.of("fiscalYear", 2569, "evidenced", 17, "items", 26, "predictedOit", "65.38"),
        "ita",
            Map.of(
                "fiscalYear",
                2567,
                "overall",
                "68.51",
                "level",
                "must-improve-urgently",
                "passed",
                false,
                "official",
                true));
  }

  private static Map<String, Object> quiet() {
    return new TreeMap<>(
        Map.of(
            "localGovernment", "6100003",
            "province", "46",
            "kind", "sao",
            "complaints", Map.of("received", 0, "open", 0, "late", 0)));
  }
}
