package th.sucharit.plans.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.findings.PlanView.Placed;
import th.sucharit.plans.text.ThaiText;

/** What items are called, in the table and on their sheets (ชื่อรายการ). */
final class TitleRules {

  private static final Map<ItemKind, String> WORDS =
      Map.of(
          ItemKind.PROJECT, "โครงการ", ItemKind.MEASURE, "มาตรการ", ItemKind.ACTIVITY, "กิจกรรม");

  static final List<Rule> RULES =
      List.of(
          Rule.warning(
              "title-table-sheet",
              "The title in the table does not match the title on the detail sheet.",
              "ชื่อในตารางไม่ตรงกับชื่อในรายละเอียด",
              TitleRules::table),
          Rule.warning(
              "title-without-kind",
              "The title does not match the three kinds: it names neither project, measure nor activity.",
              "ชื่อไม่ตรงกับประเภททั้งสาม เพราะไม่มีคำว่าโครงการ มาตรการ หรือกิจกรรม",
              TitleRules::withoutKind),
          Rule.error(
              "title-kind",
              "The kind of the item does not match the first word of its title.",
              "ประเภทของรายการไม่ตรงกับคำขึ้นต้นของชื่อ",
              TitleRules::kind),
          Rule.warning(
              "title-repeated",
              "The title does not match one item only: several items have it.",
              "ชื่อนี้ไม่ตรงกับรายการเดียว มีรายการชื่อเดียวกันมากกว่าหนึ่งรายการ",
              TitleRules::repeated),
          Rule.info(
              "text-corrected",
              "The printed text does not match the reading that was entered beside it.",
              "ข้อความที่พิมพ์ไว้ไม่ตรงกับข้อความที่บันทึกไว้คู่กัน",
              TitleRules::corrected),
          Rule.error(
              "table-row-broken",
              "The row as printed does not match the columns of the table.",
              "แถวที่พิมพ์ไว้ไม่ตรงกับคอลัมน์ของตาราง",
              TitleRules::broken));

  private TitleRules() {}

  private static Stream<Mismatch> table(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.tableRow()
                .map(Item.TableRow::titleAsPrinted)
                .flatMap(Stream::ofNullable)
                .filter(title -> !ThaiText.bare(title).equals(ThaiText.bare(sheetTitle(item))))
                .map(title ->
                    Mismatch.of(item.at("/tableRow/titleAsPrinted"), title, sheetTitle(item))));
  }

  private static Stream<Mismatch> withoutKind(PlanView plan) {
    return plan.items().stream()
        .filter(item -> item.item().kind() == ItemKind.UNSPECIFIED)
        .filter(item -> firstWord(item).isEmpty())
        .map(item -> Mismatch.of(item.at("/title"), sheetTitle(item)));
  }

  private static Stream<Mismatch> kind(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            firstWord(item)
                .filter(word -> word != item.item().kind())
                .map(word -> Mismatch.of(item.at("/kind"), name(item.item().kind()), name(word)))
                .stream());
  }

  private static Stream<Mismatch> repeated(PlanView plan) {
    Map<String, List<Placed>> titles =
        plan.items().stream()
            .collect(
                Collectors.groupingBy(
                    item -> ThaiText.bare(item.item().title().reading()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return titles.values().stream()
        .filter(items -> items.size() > 1)
        .flatMap(items ->
            items.stream()
                .skip(1)
                .map(item ->
                    Mismatch.of(
                        item.at("/title"),
                        item.item().title().reading(),
                        items.getFirst().item().number())));
  }

  private static Stream<Mismatch> corrected(PlanView plan) {
    return plan.items().stream().flatMap(item -> correctedIn(plan, item));
  }

  private static Stream<Mismatch> correctedIn(PlanView plan, Placed item) {
    return plan.texts(item.pointer())
        .filter(text -> text.pointer().endsWith("/asPrinted"))
        .map(text -> text.pointer().substring(0, text.pointer().lastIndexOf('/')))
        .filter(at -> plan.tree().at(at).path("corrected").isString())
        .map(at ->
            Mismatch.of(
                at,
                plan.tree().at(at).path("asPrinted").asString(),
                plan.tree().at(at).path("corrected").asString()));
  }

  private static Stream<Mismatch> broken(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.tableRow()
                .map(Item.TableRow::cellAsPrinted)
                .flatMap(Stream::ofNullable)
                .map(cell ->
                    Mismatch.of(item.at("/tableRow/cellAsPrinted"), cell, sheetTitle(item))));
  }

  private static Optional<ItemKind> firstWord(Placed item) {
    String title = ThaiText.bare(sheetTitle(item));
    return WORDS.entrySet().stream()
        .filter(word -> title.startsWith(word.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String sheetTitle(Placed item) {
    return item.item().title().asPrinted();
  }

  private static String name(ItemKind kind) {
    return WORDS.getOrDefault(kind, "-");
  }
}
