package th.sucharit.starter.tables;

/** A column that a table may have (คอลัมน์ที่รู้จัก). */
public interface Column {

  /** Its heading as templates write it, such as {@code name_th}. */
  String column();

  /** Without which a table cannot be read. */
  boolean obligatory();

  /** Whether this is what somebody means who writes such a heading. */
  boolean isHeaded(String heading);
}
