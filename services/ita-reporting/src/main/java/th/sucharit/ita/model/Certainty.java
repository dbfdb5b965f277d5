package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a fact of a framework came to be known (ระดับความเชื่อมั่นของข้อมูล). */
enum Certainty {
  @JsonProperty("printed")
  PRINTED("พิมพ์ไว้ในรายงาน", "printed in a report"),
  @JsonProperty("public")
  PUBLIC("มีในแหล่งเผยแพร่", "in a public source"),
  @JsonProperty("calculated")
  CALCULATED("คำนวณย้อนจากคะแนนที่พิมพ์", "follows from printed scores"),
  @JsonProperty("inferred")
  INFERRED("อนุมานจากลำดับหรือหัวข้อ", "inferred from order or headings"),
  @JsonProperty("unseen")
  UNSEEN("ยังไม่เคยเห็นเอกสาร", "no document was seen"),
  @JsonProperty("not-found")
  NOT_FOUND("ค้นแล้วไม่พบ", "looked for, not found");

  private final String th;
  private final String en;

  Certainty(String th, String en) {
    this.th = th;
    this.en = en;
  }

  Names shown() {
    return new Names(th, en);
  }
}
