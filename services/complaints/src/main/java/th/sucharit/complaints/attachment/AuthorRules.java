package th.sucharit.complaints.attachment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What in the markup of office documents says who wrote something, when and on which computer
 * (กฎการลบชื่อผู้จัดทำ). Fed with a part from its beginning to its end.
 */
final class AuthorRules {

  private static final String SOME_DAY = "2000-01-01T00:00:00";

  /** Elements whose text is a name, or a picture that cannot be cleaned where it stands. */
  private static final Set<String> BLANK_TEXTS =
      Set.of(
          "author",
          "creator",
          "initial-creator",
          "creator-initials",
          "author-name",
          "author-initials",
          "printed-by",
          "lastModifiedBy",
          "binary-data");

  /** Attributes that have to stay, with a value that says nothing. */
  private static final Map<String, String> BLANK_VALUES =
      Map.of(
          "author", "",
          "userName", "",
          "lastModifiedBy", "",
          "refreshedBy", "",
          "userId", "",
          "providerId", "None",
          "dateTime", SOME_DAY + "Z");

  private static final Set<String> LEFT_OUT =
      Set.of("w:date", "initials", "dateUtc", "dT", "refreshedDate", "refreshedDateIso");

  /** Attributes that only there tell something, by element and name. */
  private static final Map<String, String> ELSEWHERE_HARMLESS =
      Map.of(
          "person displayName", "",
          "userInfo name", "",
          "absPath url", "",
          "rsid val", "00000000",
          "rsidRoot val", "00000000");

  private String element = "";
  private String qualified = "";
  private boolean notesOfSheet;

  /** An element begins. */
  void begun(String name, String tag) {
    qualified = name;
    element = local(name);
    // a note of a sheet begins with the name of who wrote it
    notesOfSheet |= element.equals("comments") && tag.contains("spreadsheetml");
  }

  void ended() {
    qualified = "";
    element = "";
  }

  /** The text that takes the place of this one in the element that began last. */
  String text(String text) {
    if (BLANK_TEXTS.contains(element) || (notesOfSheet && element.equals("t"))) {
      return "";
    }
    if (qualified.equals("dc:date")) {
      return SOME_DAY;
    }
    return element.equals("instrText") && namesComputer(text) ? "" : text;
  }

  /** The value that takes the place of this one; nothing where the attribute is left out. */
  Optional<String> attribute(String name, String value) {
    String local = local(name);
    if (LEFT_OUT.contains(name) || LEFT_OUT.contains(local) || isTrace(local)) {
      return Optional.empty();
    }
    String blank = BLANK_VALUES.get(local);
    if (blank == null) {
      blank = ELSEWHERE_HARMLESS.get(element + " " + local);
    }
    if (blank != null) {
      return Optional.of(blank);
    }
    if (namesComputer(value)) {
      return Optional.of(local.equals("Target") ? "about:blank" : "");
    }
    return Optional.of(value);
  }

  /** Numbers by which texts that were written together can be told. */
  private static boolean isTrace(String attribute) {
    return attribute.startsWith("rsid") || attribute.endsWith("rsid");
  }

  /** Where a file lies on the computer of who wrote this, or a file in full. */
  private static boolean namesComputer(String value) {
    if (value.indexOf('/') < 0 && value.indexOf('\\') < 0) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("file:")
        || lower.startsWith("data:")
        || lower.startsWith("\\\\")
        || (lower.length() > 2
            && lower.charAt(1) == ':'
            && (lower.charAt(2) == '\\' || lower.charAt(2) == '/'))
        || lower.contains("\\users\\")
        || lower.contains("\\\\users\\\\")
        || lower.startsWith("/users/")
        || lower.startsWith("/home/");
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
