package th.sucharit.risk.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.risk.model.Scale.Step;

/**
 * A scale has distinct steps; its bands cover every count once (ข้อกำหนดของเกณฑ์โอกาสและผลกระทบ).
 */
final class ScaleRules {

  private ScaleRules() {}

  static void check(String pointer, Scale scale, Faults faults) {
    String steps = pointer + "/steps";
    CriteriaRules.checkSize(steps, scale.steps().size(), faults);
    Numbering numbers = new Numbering(scale.steps().size());
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < scale.steps().size(); i++) {
      Step step = scale.steps().get(i);
      numbers.check(steps + "/" + i + "/step", step.step(), faults);
      if (!labels.add(step.label().th().strip())) {
        faults.add(steps + "/" + i + "/label/th", "is used by another step", "ซ้ำกับขั้นอื่น");
      }
    }
    if (checkPresence(pointer, scale, faults) && scale.unit() != null) {
      checkCover(steps, scale.steps(), faults);
    }
  }

  /** All steps have a band, or none has. */
  private static boolean checkPresence(String pointer, Scale scale, Faults faults) {
    boolean right = true;
    for (int i = 0; i < scale.steps().size(); i++) {
      String band = pointer + "/steps/" + i + "/band";
      boolean given = scale.steps().get(i).band() != null;
      if (given && scale.unit() == null) {
        faults.add(band, "needs the unit of the scale", "ต้องระบุหน่วยของเกณฑ์ด้วย");
        right = false;
      } else if (!given && scale.unit() != null) {
        faults.add(band, "is missing; the scale has a unit", "ไม่ได้ระบุ ทั้งที่เกณฑ์มีหน่วย");
        right = false;
      }
    }
    return right;
  }

  private static void checkCover(String pointer, List<Step> steps, Faults faults) {
    List<Integer> order =
        IntStream.range(0, steps.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> steps.get(i).step()))
            .toList();
    @Nullable Long end = -1L;
    for (int place = 0; place < order.size(); place++) {
      int i = order.get(place);
      String at = pointer + "/" + i + "/band";
      Band band = Optional.ofNullable(steps.get(i).band()).orElseThrow();
      boolean highest = place == order.size() - 1;
      checkStart(at, band, end, place == 0, faults);
      checkEnd(at, band, highest, faults);
      end = band.to();
    }
  }

  private static void checkStart(
      String at, Band band, @Nullable Long before, boolean lowest, Faults faults) {
    if (band.from() == null && !lowest) {
      faults.add(at + "/from", "must be given above the lowest step", "ต้องระบุ ยกเว้นขั้นต่ำสุด");
      return;
    }
    if (before == null) {
      return;
    }
    long from = band.from() == null ? 0 : band.from();
    if (from > before + 1) {
      faults.add(
          at + "/from",
          "leaves a gap: no step covers " + range(before + 1, from - 1, " to "),
          "เกิดช่องว่าง: ไม่มีขั้นใดครอบคลุม " + range(before + 1, from - 1, " ถึง "));
    } else if (from <= before) {
      faults.add(at + "/from", "overlaps the step below", "ซ้อนทับกับขั้นที่ต่ำกว่า");
    }
  }

  private static void checkEnd(String at, Band band, boolean highest, Faults faults) {
    if (highest && band.to() != null) {
      faults.add(
          at + "/to",
          "leaves a gap: the highest step must have no end",
          "เกิดช่องว่าง: ขั้นสูงสุดต้องไม่จำกัดค่าสูงสุด");
    }
    if (!highest && band.to() == null) {
      faults.add(
          at + "/to",
          "overlaps the steps above: only the highest step has no end",
          "ซ้อนทับกับขั้นที่สูงกว่า: มีเพียงขั้นสูงสุดที่ไม่จำกัดค่าสูงสุด");
    }
    if (band.to() != null && band.to() < (band.from() == null ? 0 : band.from())) {
      faults.add(at + "/to", "must not be less than the begin", "ต้องไม่น้อยกว่าค่าเริ่มต้น");
    }
  }

  private static String range(long first, long last, String between) {
    return first == last ? Long.toString(first) : first + between + last;
  }
}
