package th.sucharit.registry.localgovernment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.sucharit.starter.text.ThaiText;

/** What kind of local government it is (ประเภท อปท.); never derived from its code. */
public enum LocalGovernmentType {
  /** One per province (อบจ.). */
  PAO("องค์การบริหารส่วนจังหวัด", "อบจ", "Provincial Administrative Organization"),
  CITY_MUNICIPALITY("เทศบาลนคร", "ทน", "City Municipality"),
  TOWN_MUNICIPALITY("เทศบาลเมือง", "ทม", "Town Municipality"),
  SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", "ทต", "Subdistrict Municipality"),
  /** The most numerous kind (อบต.). */
  SAO("องค์การบริหารส่วนตำบล", "อบต", "Subdistrict Administrative Organization"),
  BANGKOK("กรุงเทพมหานคร", "กทม", "Bangkok Metropolitan Administration"),
  PATTAYA("เมืองพัทยา", "", "Pattaya City");

  /** Special kinds, which exist once (รูปแบบพิเศษ). */
  private static final List<LocalGovernmentType> SPECIAL = List.of(BANGKOK, PATTAYA);

  private final String thai;
  private final String abbreviation;
  private final String english;

  LocalGovernmentType(String thai, String abbreviation, String english) {
    this.thai = thai;
    this.abbreviation = abbreviation;
    this.english = english;
  }

  /** Such as {@code subdistrict-municipality}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What opens the Thai name of such a local government; the whole name of a special one. */
  public String thai() {
    return thai;
  }

  /** Without the full stop; empty where none is in use. */
  public String abbreviation() {
    return abbreviation;
  }

  /** What closes the English name of such a local government. */
  public String english() {
    return english;
  }

  public boolean special() {
    return SPECIAL.contains(this);
  }

  /** Reads the code, the Thai word or its abbreviation. */
  public static Optional<LocalGovernmentType> of(String word) {
    String plain = ThaiText.fold(word);
    return Arrays.stream(values())
        .filter(type ->
            type.code().equals(word.strip().toLowerCase(Locale.ROOT))
                || ThaiText.fold(type.thai).equals(plain)
                || (!type.abbreviation.isEmpty() && type.abbreviation.equals(plain)))
        .findFirst();
  }
}
