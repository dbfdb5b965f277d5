package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.plans.paper.Doubt.Kind;

/** Collects what a person has to look at. */
final class Doubts {

  private final List<Doubt> all = new ArrayList<>();

  void repaired(int line, int column, String text, String remark, String remarkTh) {
    all.add(new Doubt(line, column, text.strip(), Kind.REPAIRED, remark, remarkTh));
  }

  void notUnderstood(int line, int column, String text, String remark, String remarkTh) {
    all.add(new Doubt(line, column, text.strip(), Kind.NOT_UNDERSTOOD, remark, remarkTh));
  }

  List<Doubt> all() {
    return all.stream().distinct().toList();
  }
}
