package th.sucharit.plans.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Programme.SubGroup;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.starter.tables.CsvSheet;

/**
 * Writes the budget table of a plan as comma-separated values (ตารางงบประมาณเป็น CSV). No cell can
 * be taken for a formula; what is written can be read in again.
 */
public final class PlanCsv {

  private static final Map<ItemKind, String> KINDS =
      Map.of(
          ItemKind.PROJECT, "โครงการ",
          ItemKind.MEASURE, "มาตรการ",
          ItemKind.ACTIVITY, "กิจกรรม",
          ItemKind.UNSPECIFIED, "");

  private PlanCsv() {}

  public static byte[] file(PlanDocument plan) {
    List<FiscalYear> years = plan.cover().period().years();
    List<List<String>> rows = new ArrayList<>();
    rows.add(heading(years));
    for (Dimension dimension : plan.programme().dimensions()) {
      for (Group group : dimension.groups()) {
        String of = dimension.number() + ". " + dimension.title().reading();
        String in = group.number() + " " + group.title().reading();
        group.items().forEach(item -> rows.add(row(of, in, "", item, years)));
        for (SubGroup below : group.subGroups()) {
          String at = below.number() + " " + below.title().reading();
          below.items().forEach(item -> rows.add(row(of, in, at, item, years)));
        }
      }
    }
    return CsvSheet.of(rows).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> heading(List<FiscalYear> years) {
    return Stream.of(
            Stream.of("มิติ", "ภารกิจ", "ลำดับที่", "โครงการ/กิจกรรม/มาตรการ"),
            years.stream().map(year -> "ปี " + year),
            Stream.of("ผู้รับผิดชอบ", "ประเภท", "กลุ่มย่อย"))
        .flatMap(cells -> cells)
        .toList();
  }

  private static List<String> row(
      String dimension, String group, String subGroup, Item item, List<FiscalYear> years) {
    return Stream.of(
            Stream.of(dimension, group, Integer.toString(item.number()), item.title().reading()),
            years.stream().map(year -> budget(item, year)),
            Stream.of(units(item), KINDS.getOrDefault(item.kind(), ""), subGroup))
        .flatMap(cells -> cells)
        .toList();
  }

  private static String budget(Item item, FiscalYear year) {
    return item.budgets().cells().stream()
        .filter(cell -> cell.year().equals(year))
        .findFirst()
        .map(PlanCsv::amount)
        .orElse("");
  }

  private static String amount(Budgets.Cell cell) {
    return cell.amount() == null ? "-" : cell.amount().toString();
  }

  private static String units(Item item) {
    return Optional.ofNullable(item.sheet())
        .map(Sheet::execution)
        .map(Sheet.Execution::responsibleUnits)
        .orElse(List.of())
        .stream()
        .map(Wording::reading)
        .collect(Collectors.joining(", "));
  }
}
