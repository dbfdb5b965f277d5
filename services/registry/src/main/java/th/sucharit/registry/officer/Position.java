package th.sucharit.registry.officer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in a local government (ตำแหน่ง), from a fixed list and numbered where there are
 * several, such as {@code clerk} or {@code deputy-mayor-2}.
 */
public record Position(String code) {

  private static final Map<String, String> TITLES =
      Map.of(
          "mayor", "นายก",
          "deputy-mayor", "รองนายก",
          "clerk", "ปลัด",
          "deputy-clerk", "รองปลัด",
          "division-director", "ผู้อำนวยการกอง",
          "internal-auditor", "ผู้ตรวจสอบภายใน",
          "legal-officer", "นิติกร",
          "staff", "เจ้าหน้าที่");

  private static final Pattern FORM = Pattern.compile("([a-z]+(?:-[a-z]+)*)(?:-([1-9][0-9]?))?");

  public Position {
    Matcher form = FORM.matcher(code);
    if (!form.matches() || !TITLES.containsKey(form.group(1))) {
      throw new IllegalArgumentException("not a known position");
    }
  }

  @JsonCreator
  public static Position of(String code) {
    return new Position(code);
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** Its Thai title, with its number where it has one. */
  public String title() {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      throw new IllegalStateException(code);
    }
    String title = TITLES.getOrDefault(form.group(1), "");
    return form.group(2) == null ? title : title + " " + form.group(2);
  }
}
