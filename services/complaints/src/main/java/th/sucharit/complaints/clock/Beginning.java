package th.sucharit.complaints.clock;

/** With what a term begins (เหตุที่เริ่มนับ). */
enum Beginning {
  /** The complaint came, or is taken up again. */
  FILING,
  /** The complainant was asked; ends with the answer. */
  QUESTION,
  /** The province has to decide; ends with its decision. */
  PROVINCE
}
