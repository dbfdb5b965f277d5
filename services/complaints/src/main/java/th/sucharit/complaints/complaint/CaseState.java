package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.Locale;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.contracts.LocalGovernmentId;

/** Where a complaint stands (สถานะเรื่อง). */
sealed interface CaseState {

  /** When it came to stand there. */
  Instant since();

  /** The name of the state in the API, in queries and in statistics. */
  String status();

  /** Nobody has taken it on (เรื่องที่ยังไม่มีผู้รับ). */
  sealed interface New extends CaseState {}

  /** Somebody deals with it (เรื่องที่กำลังดำเนินการ). */
  sealed interface InHand extends CaseState {}

  /** The provincial office has to decide (เรื่องที่อยู่กับจังหวัด). */
  sealed interface AtProvince extends CaseState {}

  /** It has come to an end here (เรื่องที่ยุติ). */
  sealed interface Ended extends CaseState {}

  /** It has come to an end that the complainant may judge. */
  sealed interface Answered extends Ended {}

  /** Filed by the complainant, not yet taken on (รับเรื่องแล้ว). */
  @Persistent
  @TypeAlias("received")
  record Received(Instant since) implements New {
    @Override
    public String status() {
      return "received";
    }
  }

  /** Had ended and is taken up again (เปิดเรื่องใหม่). */
  @Persistent
  @TypeAlias("reopened")
  record Reopened(Instant since) implements New {
    @Override
    public String status() {
      return "reopened";
    }
  }

  /** An officer is dealing with it (รับไว้ดำเนินการ). */
  @Persistent
  @TypeAlias("accepted")
  record Accepted(Instant since) implements InHand {
    @Override
    public String status() {
      return "accepted";
    }
  }

  /** A unit or a person has been named for it (มอบหมายแล้ว). */
  @Persistent
  @TypeAlias("assigned")
  record Assigned(Instant since) implements InHand {
    @Override
    public String status() {
      return "assigned";
    }
  }

  /** The superior has the facts and an opinion (เสนอความเห็นเบื้องต้นแล้ว). */
  @Persistent
  @TypeAlias("opinion-given")
  record OpinionGiven(Instant since) implements InHand {
    @Override
    public String status() {
      return "opinion-given";
    }
  }

  /** The complainant was asked; the terms rest (รอข้อมูลจากผู้ร้อง). */
  @Persistent
  @TypeAlias("waiting")
  record Waiting(Instant since) implements InHand {
    @Override
    public String status() {
      return "waiting";
    }
  }

  /**
   * Sent on to another local government (ส่งต่อหน่วยงานอื่น).
   *
   * @param next id of the complaint there
   */
  @Persistent
  @TypeAlias("forwarded")
  record Forwarded(Instant since, LocalGovernmentId to, String next) implements Ended {
    @Override
    public String status() {
      return "forwarded";
    }
  }

  /** Sent to the province (ส่งต่อจังหวัด). */
  @Persistent
  @TypeAlias("referred")
  record Referred(Instant since) implements AtProvince {
    @Override
    public String status() {
      return "referred";
    }
  }

  /** The complainant appealed to the province (อุทธรณ์). */
  @Persistent
  @TypeAlias("appealed")
  record Appealed(Instant since) implements AtProvince {
    @Override
    public String status() {
      return "appealed";
    }
  }

  /** Brought to an end (ยุติเรื่อง). */
  @Persistent
  @TypeAlias("resolved")
  record Resolved(Instant since, Outcome outcome) implements Answered {
    @Override
    public String status() {
      return "resolved";
    }
  }

  /**
   * Not pursued (ไม่รับเรื่อง).
   *
   * @param reason from the list of reasons
   */
  @Persistent
  @TypeAlias("dismissed")
  record Dismissed(Instant since, String reason) implements Answered {
    @Override
    public String status() {
      return "dismissed";
    }
  }

  /** Taken back by the complainant (ผู้ร้องถอนเรื่อง). */
  @Persistent
  @TypeAlias("withdrawn")
  record Withdrawn(Instant since) implements Ended {
    @Override
    public String status() {
      return "withdrawn";
    }
  }

  /**
   * Goes on as one with another about the same matter, whose answer is the answer to both
   * (รวมเรื่อง).
   *
   * @param into id of the other, which was received before
   * @param before its clocks, which go on as if nothing had been when it is separated again
   */
  @Persistent
  @TypeAlias("joined")
  record Joined(Instant since, String into, CaseClocks before) implements Ended {
    @Override
    public String status() {
      return "joined";
    }
  }

  /** What it said is destroyed; that it was stays (ทำลายข้อมูลแล้ว). */
  @Persistent
  @TypeAlias("erased")
  record Erased(Instant since) implements CaseState {
    @Override
    public String status() {
      return "erased";
    }
  }

  /** How it was brought to an end. */
  enum Outcome {
    /** Something was done (ดำเนินการแก้ไขแล้ว). */
    ACTED,
    /** Nothing could be done, and the reason was given (ชี้แจงทำความเข้าใจ). */
    EXPLAINED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
