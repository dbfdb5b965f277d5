package th.sucharit.portal.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** By what risks were rated (เกณฑ์ประเมินความเสี่ยง). */
public record RatingCriteria(Label title, Scale likelihood, Scale impact, List<Level> levels) {

  /** A text in Thai and perhaps in English. */
  public record Label(String th, @Nullable String en) {

    public String in(Locale locale) {
      return Languages.isThai(locale) || en == null ? th : en;
    }
  }

  /** How likelihood or impact is graded (เกณฑ์โอกาสหรือผลกระทบ). */
  public record Scale(List<Step> steps) {

    public List<Step> rising() {
      return steps.stream().sorted(Comparator.comparingInt(Step::step)).toList();
    }

    public List<Step> falling() {
      return rising().reversed();
    }
  }

  /** One grade (ขั้นคะแนน). */
  public record Step(int step, Label label) {}

  /** How grave a risk is (ระดับความเสี่ยง). */
  public record Level(String code, int rank, Label label) {}
}
