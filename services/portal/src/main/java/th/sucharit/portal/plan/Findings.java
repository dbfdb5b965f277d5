package th.sucharit.portal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What does not match inside a plan (ข้อค้นพบความไม่สอดคล้อง), to be shown where it is. */
public record Findings(long errors, long warnings, long notes, @Nullable List<Finding> findings) {

  /** One of them. */
  public record Finding(
      String code,
      String severity,
      @Nullable String pointer,
      String place,
      String placeTh,
      @Nullable Integer dimension,
      @Nullable Integer item,
      @Nullable String printed,
      @Nullable String computed,
      String message,
      String messageTh) {

    public String text(Locale locale) {
      return thai(locale) ? messageTh : message;
    }

    public String where(Locale locale) {
      return thai(locale) ? placeTh : place;
    }

    /** Whether a value is an amount in baht. */
    public boolean isMoney(String value) {
      return value.matches("[0-9]{1,12}\\.[0-9]{2}");
    }

    private static boolean thai(Locale locale) {
      return locale.getLanguage().equals("th");
    }
  }

  public boolean none() {
    return all().isEmpty();
  }

  /** Those that lie in no dimension. */
  public List<Finding> ofPlan() {
    return all().stream().filter(finding -> finding.dimension() == null).toList();
  }

  /** Those of a dimension that lie in none of its items. */
  public List<Finding> ofDimension(String number) {
    return all().stream()
        .filter(finding -> finding.item() == null && is(finding.dimension(), number))
        .toList();
  }

  public List<Finding> ofItem(String number) {
    return all().stream().filter(finding -> is(finding.item(), number)).toList();
  }

  public List<Finding> of(String severity) {
    return all().stream().filter(finding -> finding.severity().equals(severity)).toList();
  }

  /** Those below a place of the document, such as {@code /cover}. */
  public List<Finding> below(String pointer) {
    return all().stream()
        .filter(finding -> finding.pointer() != null && finding.pointer().startsWith(pointer))
        .toList();
  }

  /** Whether any of these is a contradiction, which is shown without being asked for. */
  public boolean grave(List<Finding> some) {
    return some.stream().anyMatch(finding -> finding.severity().equals("error"));
  }

  private List<Finding> all() {
    return Lists.of(findings);
  }

  private static boolean is(@Nullable Integer one, String number) {
    return Objects.equals(one == null ? null : one.toString(), number);
  }
}
