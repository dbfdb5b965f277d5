package th.sucharit.registry.localgovernment;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of the Thai dictionary (ลำดับพจนานุกรม) as a key that any database can sort by. */
final class ThaiOrder {

  private static final Collator THAI = Collator.getInstance(Locale.of("th", "TH"));

  private ThaiOrder() {}

  static String key(String text) {
    return HexFormat.of().formatHex(THAI.getCollationKey(text).toByteArray());
  }
}
