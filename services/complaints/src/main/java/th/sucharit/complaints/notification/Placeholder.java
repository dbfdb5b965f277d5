package th.sucharit.complaints.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text may name (ตัวแทนข้อความที่อนุญาต): nothing of what a matter is about, or of whom. */
enum Placeholder {
  /** How the matter stands. */
  STATUS("status"),
  /** The day on which something is due. */
  DUE("due"),
  /** The term that passed. */
  TERM("term"),
  /** The address of the page, without a receipt. */
  PAGE("page"),
  /** The name of the local government. */
  LOCAL_GOVERNMENT("localGovernment");

  private static final Pattern ANY = Pattern.compile("\\{([^{}]*)\\}|[{}]");

  private final String code;

  Placeholder(String code) {
    this.code = code;
  }

  private static Optional<Placeholder> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /** Whether a text names these and nothing else. */
  static boolean allowed(String text) {
    List<MatchResult> found = ANY.matcher(text).results().toList();
    return found.stream()
        .allMatch(match -> match.group(1) != null && of(match.group(1)).isPresent());
  }

  static String fill(String text, Map<Placeholder, String> values) {
    return ANY.matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                Optional.ofNullable(match.group(1))
                    .flatMap(Placeholder::of)
                    .map(one -> values.getOrDefault(one, "-"))
                    .orElse("")));
  }
}
