package th.sucharit.complaints;

import java.util.List;
import java.util.Map;
import th.sucharit.testing.fuzz.RouteFuzz;

/** Every route of the complaints service against what nobody should send. */
class FuzzIT extends RouteFuzz {

  @Override
  protected Map<String, List<String>> known() {
    return Map.of(
        "format", List.of("json", "xml"),
        "service_code", List.of("lighting", "roads"),
        "category", List.of("lighting", "waste"),
        "kind", List.of("general"));
  }

  @Override
  protected boolean isForeign(String path) {
    return path.startsWith("/open311/");
  }
}
