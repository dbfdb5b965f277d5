package th.sucharit.portal.plan.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The texts in the fields of a form (ค่าในแบบฟอร์ม), by the names of the fields. */
record Values(Map<String, String> texts) {

  /** As the service reads them: line ends of browsers and empty ends do not count. */
  static Values typed(Map<String, String> fields) {
    var texts = new LinkedHashMap<String, String>();
    fields.forEach((name, text) -> texts.put(name, text.replace("\r\n", "\n").stripTrailing()));
    return new Values(texts);
  }

  public String of(String name) {
    return texts.getOrDefault(name, "");
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  Set<String> names() {
    return texts.keySet();
  }

  /** Whether something else stands in a field than here. */
  boolean differs(String name, Values other) {
    return !of(name).strip().equals(other.of(name).strip());
  }
}
