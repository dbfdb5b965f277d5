package th.sucharit.portal.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;

/**
 * One thing to put right in a form (ข้อที่ต้องแก้ไข).
 *
 * @param key of the message, or null when the text came from a service
 */
public record FieldProblem(
    String field, @Nullable String key, @Nullable Object argument, @Nullable String text) {

  public static FieldProblem of(String field, String key) {
    return new FieldProblem(field, key, null, null);
  }

  public static FieldProblem of(String field, String key, int number) {
    return new FieldProblem(field, key, number, null);
  }

  /** What a service refused, field by field. */
  public static List<FieldProblem> in(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error -> new FieldProblem(error.field(), null, null, error.text(locale)))
        .toList();
  }
}
