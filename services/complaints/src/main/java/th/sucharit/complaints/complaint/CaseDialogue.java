package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/** What both sides of a case said to each other (บันทึกข้อความโต้ตอบ). */
abstract class CaseDialogue extends Aggregate {

  private static final int MOST_OF_COMPLAINANT = 200;
  private static final int MOST_OF_STAFF = 100;

  private List<Message> messages = new ArrayList<>();
  @Nullable Instant lastHeard;

  /** For Spring Data, which fills the fields. */
  CaseDialogue() {}

  CaseDialogue(String id, Jurisdiction under) {
    super(id, under);
  }

  /** Takes over what was said at the local government that forwarded it. */
  final void continueDialogue(List<Message> earlier) {
    messages.addAll(earlier);
  }

  final void forgetDialogue() {
    messages.clear();
  }

  /** What ends a case, or moves its day, is always said. */
  final void say(Message message) {
    messages.add(message);
  }

  /** Each side has room of its own, so that neither can silence the other. */
  final void sayWhereRoom(Message message) {
    boolean complainant = message.from() == Message.Author.COMPLAINANT;
    long said =
        messages.stream()
            .filter(one -> (one.from() == Message.Author.COMPLAINANT) == complainant)
            .count();
    if (said >= (complainant ? MOST_OF_COMPLAINANT : MOST_OF_STAFF)) {
      throw Refused.dialogueFull();
    }
    say(message);
  }

  final List<Message> messages() {
    return List.copyOf(messages);
  }

  final Optional<Instant> lastHeard() {
    return Optional.ofNullable(lastHeard);
  }
}
