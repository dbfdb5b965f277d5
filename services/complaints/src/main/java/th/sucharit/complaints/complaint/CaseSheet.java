package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.complaints.category.CategoryVersion.Reference;
import th.sucharit.complaints.category.Term;
import th.sucharit.complaints.category.Units;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.tables.CsvSheet;

/** Writes rows of the inbox as comma-separated values (บัญชีเรื่องร้องเรียนเป็น CSV). */
@Component
class CaseSheet {

  private static final List<String> HEADING =
      List.of(
          "เลขที่เรื่อง",
          "เรื่อง",
          "สถานะ",
          "วันที่รับเรื่อง",
          "กำหนดแก้ไขหรือชี้แจง",
          "เกินกำหนด",
          "ประเภทเรื่อง",
          "หน่วยงานที่รับผิดชอบ",
          "ผู้รับผิดชอบ");

  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("received", "เรื่องใหม่"),
          Map.entry("reopened", "เปิดเรื่องอีกครั้ง"),
          Map.entry("accepted", "กำลังดำเนินการ"),
          Map.entry("assigned", "มอบหมายผู้รับผิดชอบแล้ว"),
          Map.entry("opinion-given", "เสนอความเห็นเบื้องต้นแล้ว"),
          Map.entry("waiting", "รอข้อมูลจากผู้ร้องเรียน"),
          Map.entry("referred", "ส่งให้จังหวัดพิจารณา"),
          Map.entry("appealed", "อุทธรณ์ต่อจังหวัด"),
          Map.entry("forwarded", "ส่งต่อหน่วยงานอื่นแล้ว"),
          Map.entry("resolved", "ยุติแล้ว"),
          Map.entry("dismissed", "ยุติโดยไม่รับดำเนินการ"),
          Map.entry("withdrawn", "ผู้ร้องถอนเรื่อง"),
          Map.entry("joined", "รวมกับเรื่องเดียวกัน"),
          Map.entry("erased", "ทำลายข้อมูลแล้ว"));

  private final CategoryCatalogue categories;
  private final Map<String, String> units;

  CaseSheet(CategoryCatalogue categories, Units units) {
    this.categories = categories;
    this.units = units.all().stream().collect(Collectors.toMap(Term::code, Term::th));
  }

  String of(List<CaseAnswer.Summary> cases) {
    Map<Reference, String> titles = new HashMap<>();
    cases.stream()
        .flatMap(one -> Stream.ofNullable(one.category()))
        .forEach(
            under -> titles.computeIfAbsent(under, it -> categories.title(it).orElse(it.code())));
    return CsvSheet.of(
        Stream.concat(Stream.of(HEADING), cases.stream().map(one -> row(one, titles))).toList());
  }

  private List<String> row(CaseAnswer.Summary one, Map<Reference, String> titles) {
    return List.of(
        one.id(),
        orNothing(one.subject()),
        STATUSES.getOrDefault(one.status(), one.status()),
        day(one.receivedAt()),
        day(one.deadlines().resolution()),
        one.late() ? "เกินกำหนด" : "",
        Optional.ofNullable(one.category()).map(titles::get).orElse(""),
        Optional.ofNullable(one.unit()).map(unit -> units.getOrDefault(unit, unit)).orElse(""),
        orNothing(one.assignee()));
  }

  private static String day(@Nullable Instant at) {
    return at == null ? "" : at.atZone(FiscalYear.BANGKOK).toLocalDate().toString();
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
