package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.References;
import th.sucharit.plans.document.References.Deadline;
import th.sucharit.plans.document.References.Duties;
import th.sucharit.plans.document.References.Publication;
import th.sucharit.plans.findings.PlanView.Placed;
import th.sucharit.plans.findings.PlanView.Text;
import th.sucharit.plans.text.ThaiText;

/** Steps, duties and deadlines (ขั้นตอน หน้าที่ และกำหนดเวลา). */
final class StepRules {

  private static final Pattern REPORT =
      Pattern.compile(
          "รายงานผล|รายงานสรุป|สรุปผล|สรุปรายงาน|รายงานการ(ประเมิน|ดำเนิน|ติดตาม|ควบคุม)");
  private static final Pattern APPROVAL =
      Pattern.compile("ขออนุมัติ|ขอความเห็นชอบ|เสนอ.{0,40}(อนุมัติ|เห็นชอบ)");
  private static final Pattern DAYS = Pattern.compile("ภายใน\\s*[0-9]+\\s*วัน");
  private static final Pattern FROM_WHEN =
      Pattern.compile("นับ(แต่|จาก|ตั้งแต่|ถัด)|วันทำการ|ทำการ");
  private static final Pattern TWO_FREQUENCIES =
      Pattern.compile("ราย(วัน|สัปดาห์|เดือน|ไตรมาส|ปี)\\s*/\\s*ราย(วัน|สัปดาห์|เดือน|ไตรมาส|ปี)");

  /** Steps as like as this, in percent, say the same thing in other words. */
  private static final int SAME_STEP = 80;

  /** Publications are named in a few words, so less likeness means the same. */
  private static final int SAME_DUTY = 50;

  private static final int SHORTEST_STEP = 20;
  private static final int BEGINNING = 12;

  static final List<Rule> RULES =
      List.of(
          Rule.warning(
              "report-step-missing",
              "The sheet does not match the usual way: no step reports results.",
              "ขั้นตอนไม่ตรงกับรายละเอียดอื่น เพราะไม่มีขั้นตอนรายงานผล",
              plan -> without(plan, REPORT)),
          Rule.info(
              "approval-step-missing",
              "The sheet does not match the usual way: no step asks for approval.",
              "ขั้นตอนไม่ตรงกับแนวปฏิบัติ เพราะไม่มีขั้นตอนขออนุมัติ",
              plan -> without(plan, APPROVAL)),
          Rule.warning(
              "step-repeated",
              "The number of steps does not match what they say: a step is stated twice.",
              "จำนวนขั้นตอนไม่ตรงกับเนื้อหา เพราะมีขั้นตอนซ้ำกัน",
              StepRules::repeated),
          Rule.warning(
              "duty-repeated",
              "The duty to publish does not match one item only: several items promise it.",
              "หน้าที่เผยแพร่ไม่ตรงกับรายการเดียว เพราะมีหลายรายการระบุเรื่องเดียวกัน",
              StepRules::duties),
          Rule.warning(
              "deadline-start",
              "The deadline in days does not match any first day: neither the start nor working days are stated.",
              "กำหนดเวลาเป็นวันไม่ตรงกับวันเริ่มนับใด เพราะไม่ระบุวันเริ่มนับหรือวันทำการ",
              StepRules::start),
          Rule.info(
              "deadline-missing",
              "The duty does not match any deadline or frequency.",
              "หน้าที่นี้ไม่ตรงกับกำหนดเวลาหรือความถี่ใด เพราะไม่ระบุไว้",
              StepRules::noTerm),
          Rule.info(
              "frequency-twice",
              "The one frequency of a report does not match the two that are given.",
              "ความถี่ของรายงานไม่ตรงกัน เพราะระบุไว้สองแบบ",
              StepRules::twoFrequencies));

  private StepRules() {}

  private static Stream<Mismatch> without(PlanView plan, Pattern wanted) {
    return plan.items().stream()
        .filter(item -> steps(plan, item).findAny().isPresent())
        .filter(item -> steps(plan, item).noneMatch(step -> wanted.matcher(step.text()).find()))
        .filter(item ->
            plan.field(item, "วิธี").filter(field -> wanted.matcher(field.text()).find()).isEmpty())
        .map(item -> new Mismatch(item.at("/sheet/execution/steps"), null, null));
  }

  private static Stream<Mismatch> repeated(PlanView plan) {
    return plan.items().stream()
        .flatMap(item -> {
          List<Text> lines = new ArrayList<>();
          steps(plan, item).forEach(lines::add);
          plan.field(item, "วิธี").ifPresent(field -> lines(field).forEach(lines::add));
          return pairs(lines);
        });
  }

  private static Stream<Mismatch> pairs(List<Text> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(later ->
            IntStream.range(0, later)
                .filter(earlier -> same(lines.get(earlier), lines.get(later)))
                .mapToObj(earlier ->
                    Mismatch.of(
                        lines.get(later).pointer(),
                        lines.get(later).text(),
                        lines.get(earlier).text()))
                .limit(1));
  }

  private static boolean same(Text one, Text other) {
    return one.pointer().contains("printedFields") == other.pointer().contains("printedFields")
        && ThaiText.bare(one.text()).length() > SHORTEST_STEP
        && beginning(one).equals(beginning(other))
        && ThaiText.likeness(one.text(), other.text()) >= SAME_STEP;
  }

  /** Steps that begin with another verb do another thing, however alike the rest is. */
  private static String beginning(Text step) {
    String text = ThaiText.bare(step.text());
    return text.substring(0, Math.min(text.length(), BEGINNING));
  }

  private static Stream<Text> lines(Text field) {
    return field
        .text()
        .lines()
        .map(line -> line.replaceFirst("^[-\\s]*\\(?[0-9๐-๙.]*\\)?\\s*(และ)?", ""))
        .filter(line -> !line.isBlank())
        .map(line -> new Text(field.pointer(), line));
  }

  private static Stream<Mismatch> duties(PlanView plan) {
    List<Publication> all =
        duties(plan.plan().references()).map(Duties::publications).orElse(List.of());
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(later ->
            IntStream.range(0, later)
                .filter(earlier ->
                    ThaiText.likeness(all.get(earlier).subject(), all.get(later).subject())
                        >= SAME_DUTY)
                .mapToObj(earlier ->
                    Mismatch.of(
                        "/references/duties/publications/" + later,
                        named(all.get(later)),
                        named(all.get(earlier))))
                .limit(1));
  }

  private static String named(Publication publication) {
    return publication.item() == null
        ? publication.subject()
        : "ลำดับที่ " + publication.item() + " " + publication.subject();
  }

  private static Stream<Mismatch> start(PlanView plan) {
    return deadlines(
        plan,
        deadline ->
            deadline.term() != null
                && DAYS.matcher(ThaiText.digits(deadline.term())).find()
                && !FROM_WHEN.matcher(deadline.term()).find());
  }

  private static Stream<Mismatch> noTerm(PlanView plan) {
    return deadlines(plan, deadline -> deadline.term() == null);
  }

  private static Stream<Mismatch> deadlines(PlanView plan, Predicate<Deadline> wanted) {
    List<Deadline> all = duties(plan.plan().references()).map(Duties::deadlines).orElse(List.of());
    return IntStream.range(0, all.size())
        .filter(i -> wanted.test(all.get(i)))
        .mapToObj(i ->
            Mismatch.of(
                "/references/duties/deadlines/" + i,
                (all.get(i).item() == null ? "" : "ลำดับที่ " + all.get(i).item() + " ")
                    + all.get(i).duty()
                    + (all.get(i).term() == null ? "" : ": " + all.get(i).term())));
  }

  private static Stream<Mismatch> twoFrequencies(PlanView plan) {
    return plan.items().stream()
        .flatMap(item -> steps(plan, item))
        .flatMap(step ->
            TWO_FREQUENCIES
                .matcher(step.text())
                .results()
                .map(found -> Mismatch.of(step.pointer(), found.group())));
  }

  private static Stream<Text> steps(PlanView plan, Placed item) {
    return plan.texts(item.at("/sheet/execution/steps"))
        .filter(text -> text.pointer().endsWith("/text"));
  }

  private static Optional<Duties> duties(@Nullable References references) {
    return Optional.ofNullable(references).map(References::duties);
  }
}
