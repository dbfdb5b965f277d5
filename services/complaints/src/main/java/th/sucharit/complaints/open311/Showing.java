package th.sucharit.complaints.open311;

import java.util.Locale;

/**
 * How much everybody may see of a request besides those who know its id (การเปิดเผยต่อสาธารณะ).
 * Whoever says nothing is not shown.
 */
enum Showing {
  NOTHING("ไม่แสดง", "Do not show it"),
  STATUS("แสดงประเภท วันที่ และสถานะ", "Show its kind, day and status"),
  PLACE("แสดงประเภท วันที่ สถานะ และสถานที่", "Show its kind, day, status and place");

  /** No category can have a question of this code, which has an underscore. */
  static final String ATTRIBUTE = "show_publicly";

  private final String thai;
  private final String english;

  Showing(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String in(Language language) {
    return language.of(thai, english);
  }
}
