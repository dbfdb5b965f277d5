package th.sucharit.ita.forecast;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.ita.forecast.Assumptions.PublishedChange;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.Note;
import th.sucharit.ita.selfassessment.OitYear.Basis;
import th.sucharit.ita.selfassessment.SelfAssessment;

/** What a forecast takes for granted and what to mind, in words (สมมติฐานและข้อควรทราบ). */
record Told(List<Assumption> assumptions, List<Note> notes) {

  private static final Note NOTHING_ADDED =
      new Note(
          "nothing-added",
          "คาดการณ์จากหลักฐานที่มีถึงวันนี้ โดยถือว่าไม่มีการเพิ่มหรือถอนหลักฐาน",
          "Forecast from the evidence there is today, as if none were added or withdrawn.");

  private static final Assumption SAME_RESPONDENTS =
      new Assumption(
          "own-respondents",
          "ถือว่าผู้ตอบแบบสำรวจทางการจะตอบเหมือนผู้ตอบแบบสำรวจของระบบ ทั้งที่เป็นคนละกลุ่มกัน ช่วงคะแนนไม่รวมความแตกต่างนี้",
          "Official respondents are taken to answer as those of the platform's survey did, though"
              + " they are others; the interval does not hold that difference.",
          "our assumption; no survey of both is known",
          "low");

  /** Something taken for granted. */
  record Assumption(String code, String th, String en, String source, String confidence) {

    static Assumption of(String code, String th, String en, Basis basis) {
      return new Assumption(code, th, en, basis.source(), basis.confidence());
    }
  }

  static Told of(
      SelfAssessment self,
      Assumptions.Acceptance acceptance,
      Efforts efforts,
      Spread spread,
      List<PublishedChange> others) {
    List<Assumption> assumptions = new ArrayList<>();
    List<Note> notes = new ArrayList<>(Note.forForecast(self));
    if (standsOn(self, Footing.DISCLOSURE)) {
      notes.add(NOTHING_ADDED);
      assumptions.add(accepted(acceptance));
      assumptions.add(
          Assumption.of(
              "hours-by-duty",
              "ชั่วโมงทำงานต่อข้อเป็นค่าประมาณ",
              "Hours of work by item are an estimate.",
              efforts.basis()));
    }
    if (standsOn(self, Footing.LAST_OFFICIAL)) {
      assumptions.add(moved(spread, others, self.framework().fiscalYear().year()));
    }
    if (standsOn(self, Footing.SURVEY)) {
      assumptions.add(SAME_RESPONDENTS);
    }
    return new Told(List.copyOf(assumptions), List.copyOf(notes));
  }

  private static Assumption accepted(Assumptions.Acceptance rate) {
    return Assumption.of(
        "accepted-of-evidenced",
        "ผู้ประเมินรับหลักฐาน %d ใน %d ข้อ".formatted(rate.accepted(), rate.of()),
        "Assessors accept the evidence of %d items in %d.".formatted(rate.accepted(), rate.of()),
        rate.basis());
  }

  private static Assumption moved(Spread spread, List<PublishedChange> others, int year) {
    boolean borrowed = others.stream().anyMatch(one -> one.fiscalYear() >= year);
    return new Assumption(
        "year-on-year-change",
        "คะแนนที่ใช้แทนอาจเปลี่ยนไปเท่าที่เคยเปลี่ยนในปีก่อน ทราบการเปลี่ยนแปลง %d ค่า"
                .formatted(spread.degrees())
            + (borrowed ? " รวมการเปลี่ยนแปลงของปีที่คาดการณ์หรือปีหลังจากนั้น" : ""),
        "Scores that stand in may move as official scores have moved; %d changes are known."
                .formatted(spread.degrees())
            + (borrowed ? " Among them are such of the year itself or later." : ""),
        String.join("; ", others.stream().map(one -> one.basis().source()).toList()),
        "low: few changes are known");
  }

  private static boolean standsOn(SelfAssessment self, Footing footing) {
    return self.lines().stream().anyMatch(line -> line.footing() == footing);
  }
}
