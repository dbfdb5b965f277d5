package th.sucharit.risk.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;

/**
 * Where an assessment stands (สถานะการประเมิน). From submission on, the state names the content it
 * is about.
 */
sealed interface AssessmentState {

  /** When it came to stand there. */
  Instant since();

  /**
   * Being written (ร่าง).
   *
   * @param returnedBecause the executive's reason, when it was given back
   */
  @Persistent
  @TypeAlias("draft")
  record Draft(Instant since, @Nullable String returnedBecause) implements AssessmentState {}

  /** Put before the executive (เสนอผู้บริหาร). */
  @Persistent
  @TypeAlias("submitted")
  record Submitted(Instant since, String contentHash) implements AssessmentState {}

  /** Approved by the executive (ผู้บริหารอนุมัติแล้ว). */
  @Persistent
  @TypeAlias("approved")
  record Approved(Instant since, String contentHash) implements AssessmentState {}

  /** Open to the public (เผยแพร่แล้ว). */
  @Persistent
  @TypeAlias("published")
  record Published(Instant since, String contentHash) implements AssessmentState {}

  /** The name of the state in the API and in queries. */
  default String status() {
    return switch (this) {
      case Draft draft -> "draft";
      case Submitted submitted -> "submitted";
      case Approved approved -> "approved";
      case Published published -> "published";
    };
  }
}
