package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.findings.PlanView.Placed;
import th.sucharit.plans.text.ThaiText;

/** Detail sheets against each other and against the plan (รายละเอียดโครงการ). */
final class SheetRules {

  /** A word that each of the nine labels has, however it is worded. */
  private static final List<String> NINE =
      List.of(
          "ชื่อ",
          "หลักการ",
          "วัตถุประสงค์",
          "กลุ่มเป้าหมาย",
          "วิธี",
          "ระยะเวลา",
          "งบประมาณ",
          "ผู้รับผิดชอบ",
          "ผลผลิต");

  private static final Pattern YEAR = Pattern.compile("2[45][0-9]{2}");
  private static final Pattern ALL_UNITS = Pattern.compile("ทุก\\s*(สำนัก|กอง|ส่วน|หน่วย)");
  private static final Pattern OFFICE = Pattern.compile("^(สำนัก|กอง|ส่วน|ฝ่าย)");
  private static final Pattern PROCUREMENT = Pattern.compile("พัสดุ|จัดซื้อ");
  private static final Pattern FINANCE = Pattern.compile("คลัง|พัสดุ|ทุก\\s*(สำนัก|กอง|ส่วน)");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "sheet-missing",
              "The item does not match any detail sheet, while others do.",
              "รายการนี้ไม่ตรงกับรายละเอียดใด ขณะที่รายการอื่นมีรายละเอียด",
              SheetRules::missing),
          Rule.warning(
              "sheet-field-missing",
              "The sheet does not match the form of nine fields: one is missing.",
              "หัวข้อของรายละเอียดไม่ตรงกับหัวข้อทั้งเก้า",
              SheetRules::fieldMissing),
          Rule.info(
              "sheet-label-varies",
              "The label of the field does not match the label on most other sheets.",
              "ชื่อหัวข้อไม่ตรงกับที่ใช้ในรายละเอียดส่วนใหญ่",
              SheetRules::labels),
          Rule.error(
              "sheet-period",
              "The period on the sheet does not match the period of the plan.",
              "ระยะเวลาในรายละเอียดไม่ตรงกับช่วงปีงบประมาณของแผน",
              SheetRules::period),
          Rule.info(
              "sheet-period-wording",
              "The wording of the same period does not match from sheet to sheet.",
              "การเขียนช่วงเวลาเดียวกันไม่ตรงกันในแต่ละรายละเอียด",
              SheetRules::periodWordings),
          Rule.warning(
              "responsible-missing",
              "The sheet does not match the others: it names no responsible unit.",
              "รายละเอียดไม่ตรงกับที่ควรมี เพราะไม่ระบุผู้รับผิดชอบ",
              SheetRules::nobody),
          Rule.warning(
              "target-group-narrower",
              "The target group, one office, does not match the responsible units, which are all.",
              "กลุ่มเป้าหมายเพียงหน่วยงานเดียวไม่ตรงกับผู้รับผิดชอบซึ่งเป็นทุกหน่วยงาน",
              SheetRules::narrower),
          Rule.warning(
              "procurement-unit",
              "The target group, procurement, does not match the responsible units: no finance or supplies unit is named.",
              "กลุ่มเป้าหมายด้านพัสดุไม่ตรงกับผู้รับผิดชอบ เพราะไม่มีหน่วยงานคลังหรือพัสดุ",
              SheetRules::procurement),
          Rule.warning(
              "results-missing",
              "The sheet does not match the form, which asks for outputs and outcomes.",
              "รายละเอียดไม่ตรงตามแบบ เพราะไม่มีผลผลิตหรือผลลัพธ์",
              SheetRules::results));

  private SheetRules() {}

  private static Stream<Mismatch> missing(PlanView plan) {
    boolean some = plan.items().stream().anyMatch(item -> item.item().sheet() != null);
    return plan.items().stream()
        .filter(item -> some && item.item().sheet() == null)
        .map(item -> Mismatch.of(item.pointer(), item.item().title().reading()));
  }

  private static Stream<Mismatch> fieldMissing(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.sheet()
                .filter(sheet -> !sheet.printedFields().isEmpty())
                .flatMap(sheet ->
                    NINE.stream()
                        .filter(word ->
                            sheet.printedFields().stream()
                                .noneMatch(field -> ThaiText.bare(field.label()).contains(word)))
                        .map(word -> new Mismatch(item.at("/sheet/printedFields"), null, word))));
  }

  private static Stream<Mismatch> labels(PlanView plan) {
    return NINE.stream()
        .flatMap(word -> {
          Map<String, List<String>> labels = new LinkedHashMap<>();
          plan.items()
              .forEach(item ->
                  plan.field(item, word)
                      .ifPresent(field ->
                          labels
                              .computeIfAbsent(label(plan, field), none -> new ArrayList<>())
                              .add(field.pointer())));
          String usual =
              labels.entrySet().stream()
                  .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                  .map(Map.Entry::getKey)
                  .orElse("");
          return labels.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(usual))
              .map(entry -> Mismatch.of(entry.getValue().getFirst(), entry.getKey(), usual));
        });
  }

  private static String label(PlanView plan, PlanView.Text field) {
    return ThaiText.bare(plan.tree().at(field.pointer()).path("label").asString(""));
  }

  private static Stream<Mismatch> period(PlanView plan) {
    String years = plan.period().firstFiscalYear() + " - " + plan.period().lastFiscalYear();
    return periods(plan)
        .filter(item -> {
          List<String> printed =
              YEAR.matcher(ThaiText.digits(periodOf(item))).results().map(r -> r.group()).toList();
          return !printed.isEmpty()
              && !(printed.getFirst().equals(plan.period().firstFiscalYear().toString())
                  && printed.getLast().equals(plan.period().lastFiscalYear().toString()));
        })
        .map(item -> Mismatch.of(item.at("/sheet/execution/period"), periodOf(item), years));
  }

  private static Stream<Mismatch> periodWordings(PlanView plan) {
    List<String> wordings = periods(plan).map(SheetRules::periodOf).distinct().toList();
    List<String> years =
        wordings.stream()
            .map(wording ->
                YEAR.matcher(ThaiText.digits(wording))
                    .results()
                    .map(r -> r.group())
                    .collect(Collectors.joining("-")))
            .distinct()
            .toList();
    return wordings.size() > years.size()
        ? Stream.of(Mismatch.of("/programme", String.join(" / ", wordings)))
        : Stream.empty();
  }

  private static Stream<Placed> periods(PlanView plan) {
    return plan.items().stream()
        .filter(item -> item.execution().anyMatch(execution -> execution.period() != null));
  }

  private static String periodOf(Placed item) {
    return item.execution()
        .map(Sheet.Execution::period)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse("");
  }

  private static Stream<Mismatch> nobody(PlanView plan) {
    return plan.items().stream()
        .filter(
            item -> item.execution().anyMatch(execution -> execution.responsibleUnits().isEmpty()))
        .map(item -> new Mismatch(item.at("/sheet/execution"), null, null));
  }

  private static Stream<Mismatch> narrower(PlanView plan) {
    return plan.items().stream()
        .filter(item -> units(item).anyMatch(unit -> ALL_UNITS.matcher(unit).find()))
        .flatMap(item ->
            targetGroups(item)
                .filter(text -> OFFICE.matcher(text).find() && !text.contains("ทุก"))
                .filter(text -> !text.contains(" กอง") && !text.contains("ต่างๆ"))
                .map(text ->
                    Mismatch.of(
                        item.at("/sheet/purpose/targetGroups/0"),
                        text,
                        units(item).collect(Collectors.joining(", ")))));
  }

  private static Stream<Mismatch> procurement(PlanView plan) {
    return plan.items().stream()
        .filter(item -> units(item).findAny().isPresent())
        .filter(item -> units(item).noneMatch(unit -> FINANCE.matcher(unit).find()))
        .flatMap(item ->
            targetGroups(item)
                .filter(text -> PROCUREMENT.matcher(text).find())
                .map(text ->
                    Mismatch.of(
                        item.at("/sheet/purpose/targetGroups/0"),
                        text,
                        units(item).collect(Collectors.joining(", ")))));
  }

  private static Stream<Mismatch> results(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.results()
                .flatMap(results ->
                    Stream.of(
                            results.outputs().isEmpty() ? "ผลผลิต" : "",
                            results.outcomes().isEmpty() ? "ผลลัพธ์" : "")
                        .filter(missing -> !missing.isEmpty())
                        .map(missing -> new Mismatch(item.at("/sheet/results"), null, missing))));
  }

  private static Stream<String> targetGroups(Placed item) {
    return item.purpose().flatMap(purpose -> purpose.targetGroups().stream()).map(Wording::reading);
  }

  private static Stream<String> units(Placed item) {
    return item.execution()
        .flatMap(execution -> execution.responsibleUnits().stream())
        .map(Wording::reading);
  }
}
