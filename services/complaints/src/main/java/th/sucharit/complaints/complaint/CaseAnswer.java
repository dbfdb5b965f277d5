package th.sucharit.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A case as its officer sees it. */
record CaseAnswer(
    @JsonUnwrapped Summary summary,
    String details,
    @Nullable String place,
    @Nullable String contact,
    List<Line> messages) {

  /** A row of the inbox. */
  record Summary(
      String id, String subject, String status, Instant receivedAt, Terms deadlines, boolean late) {
    static Summary of(Complaint complaint, Instant now) {
      return new Summary(
          complaint.id(),
          complaint.matter().subject(),
          complaint.status(),
          complaint.receivedAt(),
          complaint.terms(),
          complaint.late(now));
    }
  }

  /** A line of the dialogue. */
  record Line(String from, String text, Instant at) {
    static List<Line> of(List<Message> messages) {
      return messages.stream()
          .map(message ->
              new Line(
                  message.from().name().toLowerCase(Locale.ROOT), message.text(), message.at()))
          .toList();
    }
  }
}
