package th.sucharit.disclosure.checklist;

/** What happened to an item of a checklist (การเปลี่ยนแปลงของหลักฐาน). */
sealed interface Change {

  /** It has evidence, or other evidence than before. */
  record Evidenced(String item, Origin origin) implements Change {}

  /** It lost its last evidence. */
  record Withdrawn(String item) implements Change {}

  /** What is to be said of it to assessors was written, changed or taken back. */
  record Explained(String item, int characters) implements Change {}
}
