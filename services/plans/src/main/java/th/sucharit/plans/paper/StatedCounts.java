package th.sucharit.plans.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.paper.Outline.Stated;
import th.sucharit.plans.text.ThaiText;

/** How many items the words of the paper say there are (จำนวนโครงการที่ระบุในข้อความ). */
final class StatedCounts {

  private static final Pattern OF_DIMENSION =
      Pattern.compile("มิติ\\s*ที่\\s*([0-9]{1,2})[^0-9]{3,200}?จำนวน\\s*([0-9]{1,4})\\s*โครงการ");
  private static final Pattern OF_PLAN =
      Pattern.compile("รวม(?:ทั้งสิ้น|ทั้งหมด)?\\s*(?:จำนวน)?\\s*([0-9]{1,4})\\s*โครงการ");

  private StatedCounts() {}

  static void read(List<Row> prose, Outline outline) {
    StringBuilder preface = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    boolean inPreface = false;
    for (Row row : prose) {
      String line = ThaiText.bare(row.text());
      if (line.matches("คำนำ|บทนำ")) {
        inPreface = true;
      } else if (line.matches("สารบัญ.*|ส่วนที่[0-9].*") && line.length() < 60) {
        inPreface = false;
      }
      (inPreface ? preface : rest).append(row.text()).append('\n');
    }
    count(preface, "preface", outline);
    count(rest, "table-introduction", outline);
  }

  private static void count(CharSequence text, String place, Outline outline) {
    Matcher ofDimension = OF_DIMENSION.matcher(text);
    while (ofDimension.find()) {
      String number = ofDimension.group(1);
      int count = Integer.parseInt(ofDimension.group(2));
      outline.dimensions.stream()
          .filter(dimension -> dimension.number.equals(number))
          .findFirst()
          .ifPresent(dimension -> add(dimension.stated, place, count));
    }
    Matcher ofPlan = OF_PLAN.matcher(text);
    if (ofPlan.find()) {
      add(outline.stated, place, Integer.parseInt(ofPlan.group(1)));
    }
  }

  private static void add(Stated stated, String place, int count) {
    if (stated.counts.stream().noneMatch(known -> known.place().equals(place))) {
      stated.counts.addFirst(new DeclaredCount(place, count));
    }
  }
}
