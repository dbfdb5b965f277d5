package th.sucharit.risk.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import th.sucharit.risk.model.Criteria.Row;
import th.sucharit.risk.model.Scale.Step;

/**
 * Every cell of a matrix has a known level, and more likelihood or more impact never lowers it
 * (ข้อกำหนดของตารางระดับความเสี่ยง).
 */
final class MatrixRules {

  private final Criteria criteria;
  private final Faults faults;

  /** Where the row of each likelihood stands. */
  private final Map<Integer, Integer> places = new HashMap<>();

  private MatrixRules(Criteria criteria, Faults faults) {
    this.criteria = criteria;
    this.faults = faults;
  }

  static void check(Criteria criteria, Faults faults) {
    MatrixRules rules = new MatrixRules(criteria, faults);
    rules.checkRows();
    rules.checkCells();
    rules.checkOrder();
  }

  private void checkRows() {
    for (int i = 0; i < criteria.matrix().size(); i++) {
      int likelihood = criteria.matrix().get(i).likelihood();
      String pointer = "/matrix/" + i + "/likelihood";
      if (!criteria.likelihood().has(likelihood)) {
        faults.add(pointer, "is not a step of the scale", "ไม่ใช่ขั้นของเกณฑ์โอกาส");
      } else if (places.putIfAbsent(likelihood, i) != null) {
        faults.add(pointer, "has a row already", "มีแถวของขั้นนี้แล้ว");
      }
    }
    TreeSet<Integer> missing = new TreeSet<>();
    criteria.likelihood().steps().stream().map(Step::step).forEach(missing::add);
    missing.removeAll(places.keySet());
    for (int likelihood : missing) {
      faults.add(
          "/matrix",
          "has no row for likelihood " + likelihood,
          "ไม่มีแถวของโอกาสขั้น " + likelihood);
    }
  }

  private void checkCells() {
    int impacts = criteria.impact().steps().size();
    for (int i = 0; i < criteria.matrix().size(); i++) {
      Row row = criteria.matrix().get(i);
      String pointer = "/matrix/" + i + "/levels";
      if (row.levels().size() != impacts) {
        faults.add(
            pointer,
            "must have one level for each of the " + impacts + " impacts",
            "ต้องมีหนึ่งระดับสำหรับผลกระทบแต่ละขั้น รวม " + impacts + " ขั้น");
      }
      for (int k = 0; k < row.levels().size(); k++) {
        if (criteria.level(row.levels().get(k)).isEmpty()) {
          faults.add(
              pointer + "/" + k, "is not a level of these criteria", "ไม่ใช่ระดับของเกณฑ์นี้");
        }
      }
    }
  }

  private void checkOrder() {
    for (int likelihood : new TreeSet<>(places.keySet())) {
      int impacts = row(likelihood).levels().size();
      for (int impact = 1; impact <= impacts; impact++) {
        if (lower(likelihood, impact, likelihood, impact - 1)) {
          faults.add(
              cell(likelihood, impact),
              "is lower than at less impact",
              "ต่ำกว่าช่องที่ผลกระทบน้อยกว่า");
        }
        if (lower(likelihood, impact, likelihood - 1, impact)) {
          faults.add(
              cell(likelihood, impact),
              "is lower than at less likelihood; are the labels of the rows reversed?",
              "ต่ำกว่าช่องที่โอกาสน้อยกว่า โปรดตรวจว่าป้ายแถวกลับด้านหรือไม่");
        }
      }
    }
  }

  private boolean lower(int likelihood, int impact, int otherLikelihood, int otherImpact) {
    Optional<Integer> here = criteria.at(likelihood, impact).map(Level::rank);
    Optional<Integer> there = criteria.at(otherLikelihood, otherImpact).map(Level::rank);
    return here.isPresent() && there.isPresent() && here.get() < there.get();
  }

  private Row row(int likelihood) {
    return criteria.matrix().get(Optional.ofNullable(places.get(likelihood)).orElseThrow());
  }

  private String cell(int likelihood, int impact) {
    return "/matrix/" + places.get(likelihood) + "/levels/" + (impact - 1);
  }
}
