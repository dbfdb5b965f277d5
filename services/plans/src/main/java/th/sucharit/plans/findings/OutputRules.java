package th.sucharit.plans.findings;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.sucharit.plans.document.Indicator.Comparison;
import th.sucharit.plans.text.ThaiText;

/** Numbers in outputs against steps and budgets (ผลผลิต). */
final class OutputRules {

  private static final Pattern LIST_OF_CHANNELS =
      Pattern.compile("เช่น\\s+([^()]{5,200}?)\\s*อย่างน้อย\\s*([0-9]+)\\s*ช่องทาง");
  private static final Pattern EXACT =
      Pattern.compile("(\\S*)\\s*([0-9]+)\\s*(ฉบับ|ครั้ง|ช่องทาง|คน)");

  static final List<Rule> RULES =
      List.of(
          Rule.info(
              "output-per-year",
              "The one-time output does not match the budget, which is planned in several years.",
              "จำนวนครั้งไม่ตรงกับงบประมาณที่ตั้งไว้หลายปี เพราะไม่ระบุว่าต่อปี",
              OutputRules::perYear),
          Rule.info(
              "output-exact-or-least",
              "The exact number in the steps does not match the least number in the results.",
              "จำนวนแน่นอนในขั้นตอนไม่ตรงกับจำนวนขั้นต่ำในผลผลิต",
              OutputRules::exact),
          Rule.warning(
              "channels-listed",
              "The number of channels does not match the channels listed as examples.",
              "จำนวนช่องทางไม่ตรงกับช่องทางที่ยกตัวอย่างไว้",
              OutputRules::channels));

  private OutputRules() {}

  private static Stream<Mismatch> perYear(PlanView plan) {
    return IndicatorRules.indicators(plan)
        .filter(one -> Objects.equals(one.target().unit(), "ครั้ง"))
        .filter(one ->
            one.indicator().measurement() == null
                || one.indicator().measurement().frequency() == null)
        .filter(one ->
            one.item().item().budgets().cells().stream()
                    .filter(cell -> cell.amount() != null)
                    .count()
                > 1)
        .map(one -> Mismatch.of(one.at(), IndicatorRules.value(one) + " ครั้ง"));
  }

  private static Stream<Mismatch> exact(PlanView plan) {
    return IndicatorRules.indicators(plan)
        .filter(one -> one.target().comparison() == Comparison.AT_LEAST)
        .flatMap(one ->
            Stream.concat(
                    plan.texts(one.item().at("/sheet/execution/steps")),
                    plan.field(one.item(), "วิธี").stream())
                .flatMap(text ->
                    EXACT
                        .matcher(ThaiText.digits(text.text()))
                        .results()
                        .filter(found -> found.group(3).equals(one.target().unit()))
                        .filter(found -> found.group(2).equals(IndicatorRules.value(one)))
                        .filter(found -> found.group(1).endsWith("จำนวน"))
                        .map(found ->
                            Mismatch.of(
                                text.pointer(),
                                found.group(2) + " " + found.group(3),
                                "≥ " + IndicatorRules.value(one))))
                .limit(1));
  }

  private static Stream<Mismatch> channels(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            Stream.concat(
                plan.texts(item.at("/sheet/results")), plan.field(item, "ผลผลิต").stream()))
        .flatMap(text -> {
          Matcher matcher = LIST_OF_CHANNELS.matcher(ThaiText.digits(text.text()));
          return matcher
              .results()
              .filter(found -> listed(found.group(1)) < Integer.parseInt(found.group(2)))
              .map(found -> Mismatch.of(text.pointer(), found.group(2), listed(found.group(1))));
        });
  }

  private static int listed(String channels) {
    return channels.strip().split("[\\s,]+").length;
  }
}
