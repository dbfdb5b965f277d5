package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;

/** Where a complaint stands (สถานะเรื่อง). */
sealed interface CaseState {

  /** When it came to stand there. */
  Instant since();

  /** Filed by the complainant, not yet taken on (รับเรื่องแล้ว). */
  @Persistent
  @TypeAlias("received")
  record Received(Instant since) implements CaseState {}

  /** An officer is dealing with it (กำลังดำเนินการ). */
  @Persistent
  @TypeAlias("accepted")
  record Accepted(Instant since) implements CaseState {}

  /** Brought to an end (ยุติเรื่อง). */
  @Persistent
  @TypeAlias("resolved")
  record Resolved(Instant since, Outcome outcome) implements CaseState {}

  /** How it ended. */
  enum Outcome {
    /** Something was done (ดำเนินการแก้ไขแล้ว). */
    ACTED,
    /** Nothing could be done, and the reason was given (ชี้แจงทำความเข้าใจ). */
    EXPLAINED
  }

  /** The name of the state in the API, in queries and in statistics. */
  default String status() {
    return switch (this) {
      case Received received -> "received";
      case Accepted accepted -> "accepted";
      case Resolved resolved -> "resolved";
    };
  }
}
