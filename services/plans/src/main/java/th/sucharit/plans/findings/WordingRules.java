package th.sucharit.plans.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.sucharit.plans.findings.PlanView.Text;
import th.sucharit.plans.text.ThaiText;

/** Words left over from a template or another office (ถ้อยคำที่ตกค้าง). */
final class WordingRules {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "ระบุ[ก-๎]{0,5}(ชื่อ|องค์กร)[ก-๎]*|[.…]{5,}|_{3,}|[xX]{3,}|\\((ชื่อ|ระบุ)[^)]{0,60}\\)|<[^>]{0,30}ชื่อ[^>]{0,30}>");
  private static final Pattern MARKUP =
      Pattern.compile("</?(p|li|ul|ol|br|td|tr|b|i)\\s*/?>|\\*\\*|&nbsp;");
  private static final Pattern LAW =
      Pattern.compile(
          "(พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด)\\s*(ว่าด้วย[^0-9]{10,90}?)\\s*พ\\.\\s*ศ\\.\\s*([0-9]{4})");
  private static final Pattern INDICATOR_CODE =
      Pattern.compile("\\(\\s*([iIoO]\\s?[0-9]{1,2})\\s*\\)");
  private static final int AROUND = 25;

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "placeholder",
              "The text does not match a finished plan: a blank of the template is left in it.",
              "ข้อความไม่ตรงกับแผนที่จัดทำแล้ว เพราะมีช่องว่างของแบบฟอร์มค้างอยู่",
              WordingRules::placeholders),
          Rule.error(
              "other-type-of-body",
              "The wording does not match the type of this local government: it belongs to another type.",
              "ถ้อยคำไม่ตรงกับประเภทขององค์กรปกครองส่วนท้องถิ่นนี้ เพราะเป็นของประเภทอื่น",
              WordingRules::otherType),
          Rule.warning(
              "other-type-of-ordinance",
              "The name of the local law does not match the type of this local government.",
              "ชื่อกฎหมายท้องถิ่นไม่ตรงกับประเภทขององค์กรปกครองส่วนท้องถิ่นนี้",
              WordingRules::ordinance),
          Rule.error(
              "other-local-government",
              "The name does not match the local government on the cover.",
              "ชื่อหน่วยงานไม่ตรงกับองค์กรปกครองส่วนท้องถิ่นบนปก",
              WordingRules::otherName),
          Rule.info(
              "head-named-differently",
              "The title of the head of the local government does not match from place to place.",
              "ชื่อตำแหน่งผู้บริหารท้องถิ่นไม่ตรงกันในแต่ละแห่ง",
              WordingRules::heads),
          Rule.warning(
              "law-named-differently",
              "The kind of the law does not match the kind under which the same law is cited elsewhere.",
              "ประเภทกฎหมายไม่ตรงกับที่อ้างกฎหมายเดียวกันไว้ในที่อื่น",
              WordingRules::laws),
          Rule.info(
              "indicator-code-without-year",
              "The indicator code does not match any year's list: no year is given with it.",
              "รหัสตัวชี้วัดไม่ตรงกับรายการของปีใด เพราะไม่ระบุปีไว้",
              WordingRules::codes),
          Rule.info(
              "bracket-unbalanced",
              "The number of opening brackets does not match the number of closing ones.",
              "จำนวนวงเล็บเปิดไม่ตรงกับจำนวนวงเล็บปิด",
              WordingRules::brackets),
          Rule.info(
              "markup-residue",
              "The text does not match plain text: marks of a file format are left in it.",
              "ข้อความไม่ตรงกับข้อความธรรมดา เพราะมีเครื่องหมายของไฟล์ค้างอยู่",
              WordingRules::markup));

  private WordingRules() {}

  private static Stream<Mismatch> placeholders(PlanView plan) {
    return hits(everything(plan), PLACEHOLDER);
  }

  private static Stream<Mismatch> otherType(PlanView plan) {
    return type(plan).stream()
        .flatMap(own ->
            hits(own(plan), own.foreignWords())
                .map(found -> new Mismatch(found.pointer(), found.printed(), own.thai())));
  }

  private static Stream<Mismatch> ordinance(PlanView plan) {
    return type(plan).stream()
        .flatMap(own ->
            hits(own(plan), own.foreignOrdinance())
                .map(found -> new Mismatch(found.pointer(), found.printed(), own.ordinance())));
  }

  private static Stream<Mismatch> otherName(PlanView plan) {
    return type(plan).stream()
        .flatMap(own -> {
          String cover = ThaiText.bare(issuer(plan).orElse(""));
          return own(plan)
              .flatMap(text ->
                  own.foreignNames(ThaiText.bare(text.text()), cover)
                      .map(name -> Mismatch.of(text.pointer(), name, issuer(plan).orElse(""))));
        })
        .filter(firstInItem());
  }

  private static Stream<Mismatch> heads(PlanView plan) {
    return type(plan).stream()
        .flatMap(own ->
            hits(everything(plan), own.otherHeads())
                .map(found -> new Mismatch(found.pointer(), found.printed(), own.head())));
  }

  private static Stream<Mismatch> laws(PlanView plan) {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    Map<String, String> first = new HashMap<>();
    everything(plan)
        .forEach(text ->
            LAW.matcher(ThaiText.digits(text.text()))
                .results()
                .forEach(law -> {
                  String name = ThaiText.bare(law.group(2) + law.group(3));
                  if (kinds
                      .computeIfAbsent(name, none -> new LinkedHashSet<>())
                      .add(law.group(1))) {
                    first.put(name + law.group(1), text.pointer());
                  }
                }));
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .flatMap(entry ->
            entry.getValue().stream()
                .map(kind ->
                    Mismatch.of(
                        first.getOrDefault(entry.getKey() + kind, ""),
                        kind,
                        String.join(" / ", entry.getValue()))));
  }

  private static Stream<Mismatch> codes(PlanView plan) {
    return hits(everything(plan), INDICATOR_CODE);
  }

  private static Stream<Mismatch> markup(PlanView plan) {
    Set<String> seen = new LinkedHashSet<>();
    return hits(printed(plan), MARKUP).filter(found -> seen.add(found.pointer()));
  }

  private static Stream<Mismatch> brackets(PlanView plan) {
    return everything(plan)
        .filter(text -> text.pointer().contains("/paragraphs/"))
        .filter(text -> count(text, '(') > 0 && count(text, '(') > count(text, ')'))
        .map(text -> Mismatch.of(text.pointer(), count(text, '('), count(text, ')')));
  }

  private static long count(Text text, char bracket) {
    return text.text().chars().filter(c -> c == bracket).count();
  }

  /** Each passage once in an item, wherever else it is repeated there. */
  private static Stream<Mismatch> hits(Stream<Text> texts, Pattern pattern) {
    return texts
        .flatMap(text ->
            pattern
                .matcher(text.text())
                .results()
                .map(found -> Mismatch.of(text.pointer(), around(text.text(), found))))
        .filter(firstInItem());
  }

  private static Predicate<Mismatch> firstInItem() {
    Set<String> seen = new LinkedHashSet<>();
    return found ->
        seen.add(
            found
                    .pointer()
                    .replaceFirst("(/items/[0-9]+).*", "$1")
                    .replaceFirst("(/(?:title|tableRow)).*", "$1")
                + found.printed());
  }

  private static String around(String text, MatchResult found) {
    int from = Math.max(0, found.start() - AROUND);
    int to = Math.min(text.length(), found.end() + AROUND);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  /** What the plan says of itself: not the laws and plans of others that it cites. */
  private static Stream<Text> own(PlanView plan) {
    return Stream.concat(
        plan.texts("/risks"),
        plan.items().stream()
            .flatMap(item -> plan.texts(item.pointer()))
            .filter(text -> !text.pointer().endsWith("/cellAsPrinted"))
            .filter(text ->
                !text.pointer().contains("/rationale/")
                    && !text.pointer().contains("/citations/")
                    && !text.pointer().contains("/printedFields/1/")));
  }

  /** Rows of printed tables are left out: what they hold stands in the plan itself. */
  private static Stream<Text> everything(PlanView plan) {
    return printed(plan).filter(text -> text.text().indexOf('\t') < 0);
  }

  private static Stream<Text> printed(PlanView plan) {
    return Stream.of("/cover", "/aims", "/risks", "/programme", "/paper/chapters")
        .flatMap(plan::texts);
  }

  private static Optional<BodyType> type(PlanView plan) {
    return issuer(plan).flatMap(BodyType::of);
  }

  private static Optional<String> issuer(PlanView plan) {
    return Optional.ofNullable(plan.plan().cover().issuer()).map(issuer -> issuer.name().th());
  }
}
