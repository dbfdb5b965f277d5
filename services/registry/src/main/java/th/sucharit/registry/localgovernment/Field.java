package th.sucharit.registry.localgovernment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import th.sucharit.starter.tables.Column;
import th.sucharit.starter.text.ThaiText;

/**
 * One thing that is told of a local government: a JSON member and a column of a table
 * (รายการข้อมูล).
 */
public enum Field implements Column {
  CODE("/code", "รหัส อปท.", "รหัส"),
  TYPE("/profile/type", "ประเภท", "ประเภท อปท."),
  NAME_TH("/profile/name/th", "ชื่อ", "ชื่อ อปท.", "ชื่อภาษาไทย"),
  NAME_EN("/profile/name/en", "ชื่อภาษาอังกฤษ"),
  PROVINCE("/profile/area/province", "จังหวัด", "รหัสจังหวัด"),
  DISTRICT("/profile/area/district", "อำเภอ", "รหัสอำเภอ"),
  SUBDISTRICTS("/profile/area/subdistricts", "ตำบล", "รหัสตำบล"),
  POPULATION("/profile/population", "ประชากร", "จำนวนประชากร"),
  WEBSITE("/profile/website", "เว็บไซต์"),
  SYNTHETIC("/synthetic", "ข้อมูลสมมุติ"),
  EFFECTIVE_FROM("/effectiveFrom", "มีผลตั้งแต่", "วันที่มีผล");

  private static final List<Field> OBLIGATORY =
      List.of(CODE, TYPE, NAME_TH, NAME_EN, PROVINCE, DISTRICT);

  private final String pointer;

  /** Headings in Thai, folded, with bars around. */
  private final String thai;

  Field(String pointer, String... thai) {
    this.pointer = pointer;
    this.thai = "|" + String.join("|", Arrays.stream(thai).map(ThaiText::fold).toList()) + "|";
  }

  /** JSON pointer into a request. */
  String pointer() {
    return pointer;
  }

  @Override
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean obligatory() {
    return OBLIGATORY.contains(this);
  }

  /** English or Thai. */
  @Override
  public boolean isHeaded(String heading) {
    String plain = ThaiText.fold(heading);
    return ThaiText.fold(column()).equals(plain)
        || (!plain.isEmpty() && thai.contains("|" + plain + "|"));
  }
}
