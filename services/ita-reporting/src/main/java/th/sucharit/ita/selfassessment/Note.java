package th.sucharit.ita.selfassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.ita.model.Structure;

/** What a reader must know of a score before relying on it (ข้อควรทราบ). */
public record Note(String code, String th, String en) {

  private static final Note STAND_IN =
      new Note(
          "stand-in-last-official",
          "ตัวชี้วัดบางข้อยังไม่มีผลสำรวจหรือหลักฐานของปีนี้ จึงใช้คะแนนทางการปีล่าสุดแทน",
          "Nothing is known yet of some indicators this year; the latest official score stands in.");
  private static final Note NOTHING_KNOWN =
      new Note(
          "nothing-known",
          "ตัวชี้วัดบางข้อยังไม่มีข้อมูลใดเลย จึงยังไม่มีคะแนนรวม",
          "Nothing at all is known of some indicators, so there is no overall score.");
  private static final Note CHECKLIST_NOT_OPEN =
      new Note(
          "checklist-not-open",
          "ยังไม่ได้เปิดรายการตรวจการเปิดเผยข้อมูลของปีนี้ จึงยังไม่ทราบคะแนน OIT จากหลักฐาน",
          "The disclosure checklist of this year is not open, so no OIT score can be told from"
              + " evidence.");
  private static final Note IF_ACCEPTED =
      new Note(
          "if-evidence-accepted",
          "คะแนน OIT คิดโดยถือว่าผู้ประเมินรับหลักฐานทั้งหมดที่แสดงไว้และไม่มีการเพิ่มเติม",
          "The OIT score holds if the assessors accept all evidence shown and nothing is added.");
  private static final Note BELOW_QUOTA =
      new Note(
          "survey-below-quota",
          "ผู้ตอบแบบสำรวจของระบบยังไม่ครบจำนวนขั้นต่ำ",
          "Fewer people than the minimum have answered the platform's survey.");
  private static final Note ASSESSOR_PART =
      new Note(
          "assessor-part-unknown",
          "แบบสำรวจของระบบไม่รวมส่วนที่ผู้ประเมินเก็บข้อมูลเอง คะแนนทางการจึงอาจต่างออกไป",
          "The platform's survey leaves out the part that assessors collect themselves; the"
              + " official score may differ.");
  private static final Note DRAFT =
      new Note(
          "framework-draft",
          "กรอบการประเมินของปีนี้ยังเป็นร่าง",
          "The framework of this year is a draft.");

  static List<Note> of(SelfAssessment self) {
    List<Note> notes = new ArrayList<>();
    if (!self.complete()) {
      notes.add(NOTHING_KNOWN);
    }
    if (any(self, Footing.LAST_OFFICIAL)) {
      notes.add(standIn(self.standInAge()));
    }
    notes.add(self.checklistOpened() ? IF_ACCEPTED : CHECKLIST_NOT_OPEN);
    if (self.lines().stream()
        .flatMap(line -> Optional.ofNullable(line.survey()).stream())
        .anyMatch(survey -> !survey.quotaMet())) {
      notes.add(BELOW_QUOTA);
    }
    if (self.framework().structure().instruments().stream()
        .filter(one -> one.parts() != null)
        .anyMatch(one -> surveyed(self, one))) {
      notes.add(ASSESSOR_PART);
    }
    if (self.framework().status().code().equals("draft")) {
      notes.add(DRAFT);
    }
    return List.copyOf(notes);
  }

  /** What a forecast shares with the self-assessment it is made from. */
  public static List<Note> forForecast(SelfAssessment self) {
    return of(self).stream().filter(note -> !note.equals(IF_ACCEPTED)).toList();
  }

  private static Note standIn(int age) {
    return age == 1
        ? STAND_IN
        : new Note(
            STAND_IN.code(),
            STAND_IN.th() + " คะแนนที่เก่าที่สุดย้อนหลัง " + age + " ปี",
            STAND_IN.en() + " The oldest lies " + age + " years back.");
  }

  private static boolean any(SelfAssessment self, Footing footing) {
    return self.lines().stream().anyMatch(line -> line.footing() == footing);
  }

  private static boolean surveyed(SelfAssessment self, Structure.Instrument instrument) {
    return self.of(instrument).stream().anyMatch(line -> line.footing() == Footing.SURVEY);
  }
}
