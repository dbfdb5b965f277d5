package th.sucharit.disclosure.itas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.ItasItem;
import th.sucharit.disclosure.checklist.ItasReading.Read;
import th.sucharit.disclosure.framework.ItasLimits;
import th.sucharit.starter.tables.CsvSheet;

/**
 * All items of one local government, one row each (ตารางข้อมูลรายข้อ); an item without an address
 * is a row too.
 */
record ItasSheet(LocalGovernmentId localGovernment, Read read, ItasLimits limits) {

  private static final List<String> HEADING =
      List.of(
          "ลำดับ",
          "ข้อ",
          "ชื่อข้อ",
          "ตัวชี้วัด",
          "ตัวชี้วัดย่อย",
          "ที่อยู่ (URL)",
          "ชื่อที่อยู่",
          "คำอธิบาย",
          "จำนวนตัวอักษรของคำอธิบาย",
          "ข้อสังเกต");

  private static final String NO_ADDRESS = "ยังไม่มีที่อยู่";
  private static final String NO_EXPLANATION = "ยังไม่มีคำอธิบาย";
  private static final String PLATFORM_PAGE =
      "ใช้หน้าของระบบสุจริต ควรระบุที่อยู่บนเว็บไซต์ของหน่วยงาน";

  private static final String APOSTROPHE =
      "ระบบเติมเครื่องหมาย ' หน้าข้อความที่ขึ้นต้นเหมือนสูตร ให้ลบออกเมื่อคัดลอกไปกรอก";

  String csv() {
    List<ItasItem> items = read.items();
    return CsvSheet.of(
        Stream.concat(
                Stream.of(HEADING),
                IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i))))
            .toList());
  }

  private List<String> row(int number, ItasItem one) {
    String explanation = Optional.ofNullable(one.explanation()).orElse("");
    return List.of(
        Integer.toString(number),
        one.item().code(),
        Optional.ofNullable(one.item().titleTh()).orElse("ไม่ทราบชื่อข้อ"),
        Integer.toString(one.item().indicator()),
        Optional.ofNullable(one.item().subIndicator()).orElse(""),
        lines(one.links().stream().map(ItasItem.Link::url)),
        lines(one.links().stream().map(ItasItem.Link::title)),
        explanation,
        Integer.toString(ItasLimits.length(explanation)),
        String.join("; ", remarks(one)));
  }

  private static boolean getsApostrophe(String text) {
    return !text.startsWith("'") && CsvSheet.of(List.of(List.of(text))).startsWith("\"'", 1);
  }

  private static Stream<String> texts(ItasItem one) {
    return Stream.of(
        lines(one.links().stream().map(ItasItem.Link::url)),
        lines(one.links().stream().map(ItasItem.Link::title)),
        Optional.ofNullable(one.explanation()).orElse(""));
  }

  private static String lines(Stream<String> texts) {
    return texts.collect(Collectors.joining("\n"));
  }

  private List<String> remarks(ItasItem one) {
    List<String> remarks = new ArrayList<>();
    if (one.links().isEmpty()) {
      remarks.add(NO_ADDRESS);
    }
    if (one.links().stream().anyMatch(link -> !link.own())) {
      remarks.add(PLATFORM_PAGE);
    }
    if (one.links().stream().anyMatch(link -> !limits.address().holds(link.url()))) {
      remarks.add("ที่อยู่ยาวเกิน " + limits.address().most() + " ตัวอักษร");
    }
    if (one.explanation() == null) {
      remarks.add(NO_EXPLANATION);
    } else if (!limits.explanation().holds(one.explanation())) {
      remarks.add("คำอธิบายยาวเกิน " + limits.explanation().most() + " ตัวอักษร");
    }
    if (texts(one).anyMatch(ItasSheet::getsApostrophe)) {
      remarks.add(APOSTROPHE);
    }
    return remarks;
  }

  /** Codes of the items that nobody can find yet. */
  List<String> withoutAddress() {
    return codes(items -> items.links().isEmpty());
  }

  List<String> onThePlatform() {
    return codes(items -> items.links().stream().anyMatch(link -> !link.own()));
  }

  List<String> withoutExplanation() {
    return codes(items -> items.explanation() == null);
  }

  List<String> tooLong() {
    return codes(item ->
        item.links().stream().anyMatch(link -> !limits.address().holds(link.url()))
            || Optional.ofNullable(item.explanation())
                .filter(text -> !limits.explanation().holds(text))
                .isPresent());
  }

  private List<String> codes(Predicate<ItasItem> wanted) {
    return read.items().stream().filter(wanted).map(one -> one.item().code()).toList();
  }
}
