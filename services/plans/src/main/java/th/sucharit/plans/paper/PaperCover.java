package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.text.ThaiText;
import th.sucharit.starter.web.Problem;

/** Whose plan for which years, as the first page says (ปกของเอกสาร). */
record PaperCover(Cover cover) {

  private static final Pattern PERIOD =
      Pattern.compile("(2[45][0-9]{2})\\s*(?:[-–—]|ถึง)\\s*(?:พ\\.\\s*ศ\\.\\s*)?(2[45][0-9]{2})");
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:ของ)?((?:เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด))[ก-๎]{2,40})$");
  private static final Pattern DATED =
      Pattern.compile(
          "^[^0-9]{0,20}((?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)\\S*\\s+2[45][0-9]{2})$");
  private static final int TITLE_LINES = 3;

  static PaperCover of(List<Row> prose, Outline outline, LocalGovernmentId own, Doubts doubts) {
    Period period = period(prose, outline);
    String title =
        title(prose)
            .orElseGet(() -> {
              doubts.notUnderstood(
                  0,
                  0,
                  "",
                  "No title was found; a usual one stands in its place.",
                  "ไม่พบชื่อแผน จึงใช้ชื่อทั่วไปแทน");
              return "แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. "
                  + period.firstFiscalYear()
                  + " – "
                  + period.lastFiscalYear()
                  + ")";
            });
    Optional<String> body = first(prose, BODY);
    Optional<String> dated = first(prose, DATED);
    return new PaperCover(
        new Cover(
            own,
            Wording.of(title),
            null,
            period,
            body.map(name -> new Cover.Issuer(new Cover.Bilingual(name, null), null, null, null))
                .orElse(null),
            dated.orElse(null)));
  }

  private static Period period(List<Row> prose, Outline outline) {
    if (!outline.years.isEmpty()) {
      return new Period(
          new FiscalYear(outline.years.firstKey()), new FiscalYear(outline.years.lastKey()));
    }
    return prose.stream()
        .map(row -> PERIOD.matcher(row.text()))
        .filter(Matcher::find)
        .findFirst()
        .map(years ->
            new Period(
                new FiscalYear(Integer.parseInt(years.group(1))),
                new FiscalYear(Integer.parseInt(years.group(2)))))
        .orElseThrow(() ->
            Problem.invalid(
                "plan-text-without-years",
                "The text names no fiscal years of the plan.",
                "ไม่พบปีงบประมาณของแผนในข้อความ"));
  }

  private static Optional<String> title(List<Row> prose) {
    for (int i = 0; i < prose.size(); i++) {
      if (ThaiText.bare(prose.get(i).text()).startsWith("แผนปฏิบัติการ")
          && prose.get(i).text().length() < 200) {
        List<String> lines = new ArrayList<>();
        for (int k = i; k < Math.min(prose.size(), i + TITLE_LINES); k++) {
          lines.add(prose.get(k).text());
          if (PERIOD.matcher(prose.get(k).text()).find()) {
            return Optional.of(ThaiText.tidy(String.join(" ", lines)));
          }
        }
        return Optional.of(ThaiText.tidy(lines.getFirst()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<Row> prose, Pattern pattern) {
    return prose.stream()
        .map(row -> pattern.matcher(row.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }
}
