package th.sucharit.plans.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.document.Paper;
import th.sucharit.plans.document.References;
import th.sucharit.plans.document.References.Deadline;
import th.sucharit.plans.document.References.Duties;
import th.sucharit.plans.text.ThaiText;

/** Cover, contents and appendix against the plan (ปก สารบัญ และภาคผนวก). */
final class PaperRules {

  private static final Pattern YEARS =
      Pattern.compile("(2[45][0-9]{2})\\s*[-–ถึง]+\\s*(2[45][0-9]{2})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("([ก-๎]+)\\s+(2[45][0-9]{2})");
  private static final Pattern FOLLOWS_THE_PLAN = Pattern.compile("(ติดตาม|รายงาน).*แผน");

  /** October begins the fiscal year that bears the next year's number. */
  private static final int OCTOBER = 10;

  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "title-period",
              "The period in the title does not match the period of the plan.",
              "ช่วงปีในชื่อแผนไม่ตรงกับช่วงปีงบประมาณของแผน",
              PaperRules::title),
          Rule.info(
              "dated-after-start",
              "The date of the plan does not match its first fiscal year, which had begun before.",
              "วันที่จัดทำแผนไม่ตรงกับปีงบประมาณแรกซึ่งเริ่มไปก่อนแล้ว",
              PaperRules::dated),
          Rule.warning(
              "appendix-contents",
              "The appendix does not match the contents page: no page is given for it.",
              "ภาคผนวกไม่ตรงกับสารบัญ เพราะสารบัญไม่ระบุหน้า",
              PaperRules::appendix),
          Rule.warning(
              "dimension-empty",
              "The dimension does not match any item.",
              "มิติไม่ตรงกับรายการใด เพราะไม่มีรายการในมิตินี้",
              PaperRules::empty),
          Rule.warning(
              "plan-not-followed",
              "The plan does not match any reporting cycle: no deadline is given for following it up.",
              "แผนไม่ตรงกับรอบรายงานใด เพราะไม่ระบุกำหนดเวลาติดตามและรายงานผลแผน",
              PaperRules::notFollowed));

  private PaperRules() {}

  private static Stream<Mismatch> title(PlanView plan) {
    Matcher years = YEARS.matcher(ThaiText.digits(plan.plan().cover().title().reading()));
    String period = plan.period().firstFiscalYear() + "-" + plan.period().lastFiscalYear();
    return years
        .results()
        .map(found -> found.group(1) + "-" + found.group(2))
        .filter(printed -> !printed.equals(period))
        .map(printed -> Mismatch.of("/cover/title", printed, period));
  }

  private static Stream<Mismatch> dated(PlanView plan) {
    return Optional.ofNullable(plan.plan().cover().dated()).stream()
        .flatMap(dated ->
            MONTH_AND_YEAR
                .matcher(ThaiText.digits(dated))
                .results()
                .filter(found -> MONTHS.contains(found.group(1)))
                .filter(found ->
                    fiscalYear(found.group(1), found.group(2))
                        >= plan.period().firstFiscalYear().year())
                .map(found ->
                    Mismatch.of(
                        "/cover/dated",
                        dated,
                        String.format(
                            Locale.ROOT,
                            "ตุลาคม %d",
                            plan.period().firstFiscalYear().year() - 1))));
  }

  private static int fiscalYear(String month, String year) {
    int number = MONTHS.indexOf(month) + 1;
    return Integer.parseInt(year) + (number >= OCTOBER ? 1 : 0);
  }

  private static Stream<Mismatch> appendix(PlanView plan) {
    return Stream.ofNullable(plan.plan().paper())
        .filter(paper -> !paper.appendix().isEmpty() && !paper.contents().isEmpty())
        .filter(paper ->
            paper.contents().stream()
                .noneMatch(part -> part.part().contains("ภาคผนวก") && part.pages() != null))
        .map(paper -> Mismatch.of("/paper/contents", named(paper)));
  }

  private static String named(Paper paper) {
    return String.join(" / ", paper.appendix());
  }

  private static Stream<Mismatch> empty(PlanView plan) {
    return IntStream.range(0, plan.dimensions().size())
        .filter(i -> plan.dimensions().get(i).items().findAny().isEmpty())
        .mapToObj(
            i -> Mismatch.of(PlanView.dimension(i), plan.dimensions().get(i).title().reading(), 0));
  }

  private static Stream<Mismatch> notFollowed(PlanView plan) {
    return Optional.ofNullable(plan.plan().references()).map(References::duties).stream()
        .map(Duties::deadlines)
        .filter(deadlines -> !deadlines.isEmpty())
        .filter(deadlines -> deadlines.stream().noneMatch(PaperRules::followsThePlan))
        .map(deadlines -> new Mismatch("/references/duties/deadlines", null, null));
  }

  private static boolean followsThePlan(Deadline deadline) {
    return deadline.term() != null && FOLLOWS_THE_PLAN.matcher(deadline.duty()).find();
  }
}
