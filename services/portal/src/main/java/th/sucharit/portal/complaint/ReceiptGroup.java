package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.portal.web.Languages;

/** Four digits of a receipt (ชุดตัวเลขของใบรับเรื่อง) and how to read them out. */
record ReceiptGroup(String digits) {

  private static final List<String> THAI =
      List.of("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
  private static final List<String> ENGLISH =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  static List<ReceiptGroup> of(String receipt) {
    return Stream.of(receipt.replaceAll("[^0-9]", "").split("(?<=\\G.{4})"))
        .map(ReceiptGroup::new)
        .toList();
  }

  /** สี่ แปด สอง หนึ่ง. */
  public String words(Locale locale) {
    var names = Languages.isThai(locale) ? THAI : ENGLISH;
    return digits
        .chars()
        .filter(Character::isDigit)
        .mapToObj(digit -> names.get(Character.digit(digit, 10)))
        .collect(Collectors.joining(" "));
  }
}
