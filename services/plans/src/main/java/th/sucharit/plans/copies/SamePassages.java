package th.sucharit.plans.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.findings.Finding;
import th.sucharit.plans.findings.Places;
import th.sucharit.plans.format.PlanWriter;

/** Which passages of two plans are the same in other names (ข้อความที่ตรงกันเป็นรายจุด). */
final class SamePassages {

  private static final int SHORTEST = 40;
  private static final int MOST = 200;
  private static final int SHOWN = 400;

  private SamePassages() {}

  /** A passage and where it stands in either plan. */
  record Same(Finding.Spot place, Finding.Spot otherPlace, String text, String otherText) {}

  private record Known(String pointer, String text) {}

  static List<Same> of(PlanDocument one, PlanDocument other, Shingles common) {
    Map<Masked, Known> theirs = masked(other, common);
    var tree = PlanWriter.tree(one);
    var otherTree = PlanWriter.tree(other);
    List<Same> same = new ArrayList<>();
    masked(one, common)
        .forEach((text, mine) -> {
          Known their = theirs.get(text);
          if (their != null && same.size() < MOST) {
            same.add(
                new Same(
                    Places.spot(tree, mine.pointer()),
                    Places.spot(otherTree, their.pointer()),
                    shortened(mine.text()),
                    shortened(their.text())));
          }
        });
    return same;
  }

  /** The passages that are a plan's own, each once. */
  private static Map<Masked, Known> masked(PlanDocument plan, Shingles common) {
    Names names = Names.on(plan.cover());
    Map<Masked, Known> own = new LinkedHashMap<>();
    for (PlanParts.Part part : PlanParts.of(plan)) {
      for (PlanParts.Passage passage : part.passages()) {
        Masked masked = Masked.of(passage.text(), names);
        if (masked.letters().length() >= SHORTEST && isOwn(masked, common)) {
          own.putIfAbsent(masked, new Known(passage.pointer(), passage.text()));
        }
      }
    }
    return own;
  }

  private static boolean isOwn(Masked text, Shingles common) {
    Shingles sample = Shingles.of(List.of(text));
    return sample.without(common).size() * 2 > sample.size();
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
