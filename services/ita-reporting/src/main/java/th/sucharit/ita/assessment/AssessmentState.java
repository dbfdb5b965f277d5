package th.sucharit.ita.assessment;

import java.time.Instant;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;

/** Where an assessment stands (สถานะผลการประเมิน). */
sealed interface AssessmentState {

  /** When it came to stand there. */
  Instant since();

  /** Scores were entered; nobody has confirmed them (ร่างคะแนน). */
  @Persistent
  @TypeAlias("draft-scored")
  record DraftScored(Instant since) implements AssessmentState {}

  /** The executive has confirmed the official result (ผลทางการ). */
  @Persistent
  @TypeAlias("official")
  record Official(Instant since) implements AssessmentState {}

  /**
   * Scores of an official result are being corrected; until the executive confirms the correction,
   * what was confirmed before stays public (อยู่ระหว่างแก้ไขผล).
   */
  @Persistent
  @TypeAlias("in-correction")
  record InCorrection(Instant since, String reason) implements AssessmentState {}

  /** The name of the state in the API. */
  default String status() {
    return switch (this) {
      case DraftScored draft -> "draft-scored";
      case Official official -> "official";
      case InCorrection correction -> "in-correction";
    };
  }

  /** Whether an official result is there for everybody. */
  default boolean open() {
    return switch (this) {
      case DraftScored draft -> false;
      case Official official -> true;
      case InCorrection correction -> true;
    };
  }
}
