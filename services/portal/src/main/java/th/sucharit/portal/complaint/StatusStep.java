package th.sucharit.portal.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.complaint.Receipts.Taken;
import th.sucharit.portal.web.FieldProblem;

/**
 * What the holder of a receipt wants to do, as it was typed (สิ่งที่ผู้ร้องขอดำเนินการ).
 *
 * @param step as the service names it
 */
record StatusStep(
    @Nullable String step, @Nullable String key, @Nullable String text, @Nullable String stars) {

  private static final Set<String> KNOWN =
      Set.of("messages", "withdrawal", "reopening", "appeal", "rating");
  private static final int LONGEST_MESSAGE = 10_000;
  private static final int LONGEST_REASON = 2_000;

  /** Nothing but looking. */
  static final StatusStep NONE = new StatusStep(null, null, null, null);

  boolean isTaken() {
    return step != null && KNOWN.contains(step);
  }

  public String name() {
    return Optional.ofNullable(step).orElse("");
  }

  String keySent() {
    return key(key);
  }

  /** One key for one filling-in; what cannot be one is replaced. */
  static String key(@Nullable String sent) {
    return Optional.ofNullable(sent)
        .filter(one -> one.matches("[0-9a-fA-F-]{36}"))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    switch (name()) {
      case "rating" -> {
        if (stars == null || !stars.matches("[1-5]")) {
          problems.add(FieldProblem.of("stars-5", "status.stars.missing"));
        }
      }
      case "withdrawal" -> tooLong(problems, LONGEST_REASON);
      default -> {
        if (typed().isEmpty()) {
          problems.add(FieldProblem.of(name() + "-text", "status.text.missing"));
        }
        tooLong(problems, name().equals("messages") ? LONGEST_MESSAGE : LONGEST_REASON);
      }
    }
    return problems;
  }

  private void tooLong(List<FieldProblem> problems, int longest) {
    if (typed().length() > longest) {
      problems.add(FieldProblem.of(name() + "-text", "form.too-long", longest));
    }
  }

  Taken with(String receipt) {
    var said = typed().isEmpty() ? null : typed();
    return switch (name()) {
      case "rating" ->
          new Taken(receipt, null, null, Integer.valueOf(Optional.ofNullable(stars).orElse("0")));
      case "messages" -> new Taken(receipt, said, null, null);
      default -> new Taken(receipt, null, said, null);
    };
  }

  /** What is sent again beside the words; under the same key. */
  Map<String, String> kept() {
    var kept = new LinkedHashMap<>(Map.of("step", name(), "key", keySent()));
    if (stars != null && stars.matches("[1-5]")) {
      kept.put("stars", stars);
    }
    return kept;
  }

  /** What was typed for one of the steps, to be shown again. */
  public String text(String ofStep) {
    return name().equals(ofStep) ? typed() : "";
  }

  private String typed() {
    return Optional.ofNullable(text).orElse("").replace("\r\n", "\n").strip();
  }
}
