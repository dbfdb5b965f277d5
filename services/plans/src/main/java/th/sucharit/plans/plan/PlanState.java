package th.sucharit.plans.plan;

import java.time.Instant;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;

/** Where a plan stands (สถานะแผน). From approval on, the state names the content it is about. */
sealed interface PlanState {

  String APPROVED = "approved";
  String ANNOUNCED = "announced";

  /** When it came to stand there. */
  Instant since();

  /** Being written (ร่าง). */
  @Persistent
  @TypeAlias("draft")
  record Draft(Instant since) implements PlanState {}

  /** Put before the executive (เสนอผู้บริหาร). */
  @Persistent
  @TypeAlias("submitted")
  record Submitted(Instant since, String contentHash) implements PlanState {}

  /** Approved by the executive (ผู้บริหารอนุมัติแล้ว). */
  @Persistent
  @TypeAlias("approved")
  record Approved(Instant since, String contentHash) implements PlanState {}

  /** Announced to the public (ประกาศใช้แล้ว). */
  @Persistent
  @TypeAlias("announced")
  record Announced(Instant since, String contentHash) implements PlanState {}

  /** The name of the state in the API and in queries. */
  default String status() {
    return switch (this) {
      case Draft draft -> "draft";
      case Submitted submitted -> "submitted";
      case Approved approved -> APPROVED;
      case Announced announced -> ANNOUNCED;
    };
  }
}
