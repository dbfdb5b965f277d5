package th.sucharit.plans.copies;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.starter.web.Page;

/**
 * Which announced plans match a plan.
 *
 * @param comparedWith how many announced plans of the same period there were
 * @param findings where names of other local governments that were left in the text are listed
 */
record CopiesAnswer(
    String plan,
    String title,
    State state,
    long comparedWith,
    String findings,
    Page<Match> matches) {

  /** Whether there is an answer. */
  enum State {
    /** ยังไม่ประกาศใช้. */
    @JsonProperty("not-announced")
    NOT_ANNOUNCED,
    /** รอเทียบ. */
    @JsonProperty("waiting")
    WAITING,
    /** แผนในช่วงเดียวกันยังน้อยเกินไป. */
    @JsonProperty("too-few-plans")
    TOO_FEW_PLANS,
    /** แทบไม่มีข้อความนอกเหนือจากแบบฟอร์ม. */
    @JsonProperty("little-own-text")
    LITTLE_OWN_TEXT,
    /** เทียบแล้ว. */
    @JsonProperty("compared")
    COMPARED
  }

  /**
   * Another plan that matches.
   *
   * @param percent how much of what is their own, the template aside, is the same
   */
  record Match(
      String plan,
      LocalGovernmentId localGovernment,
      ProvinceCode province,
      String title,
      int percent,
      @JsonUnwrapped Said said) {

    static Match of(Copy copy) {
      return new Match(
          copy.other().plan(),
          copy.other().localGovernment(),
          copy.other().province(),
          copy.other().source().title(),
          copy.percent(),
          Said.of(copy));
    }
  }

  /** What matches, in words and item by item. */
  record Said(String message, String messageTh, List<Copy.SameItem> items) {

    static Said of(Copy copy) {
      return new Said(
          "The texts of the two plans match in "
              + copy.percent()
              + " % of what is not common to most plans, names and numbers aside.",
          "ข้อความของแผนทั้งสองตรงกันร้อยละ "
              + copy.percent()
              + " ของส่วนที่ไม่ใช่ข้อความแบบฟอร์มร่วม โดยไม่นับชื่อและตัวเลข",
          copy.items());
    }
  }

  /** Two plans side by side. */
  record Side(@JsonUnwrapped Match match, List<SamePassages.Same> passages) {}

  /** Two plans that match, as a province sees them. */
  record Pair(String plan, LocalGovernmentId localGovernment, String title, Match matches) {

    static Pair of(Copy copy) {
      return new Pair(
          copy.plan(),
          copy.source().under().localGovernment(),
          copy.source().title(),
          Match.of(copy));
    }
  }

  static CopiesAnswer of(PlanText plan, Optional<Print> print, Page<Copy> copies) {
    return new CopiesAnswer(
        plan.id(),
        plan.title(),
        print.map(Print::comparison).map(CopiesAnswer::state).orElse(State.NOT_ANNOUNCED),
        print.map(known -> Math.max(known.comparison().plans() - 1, 0)).orElse(0L),
        "/api/plans/" + plan.id() + "/findings",
        copies.map(Match::of));
  }

  private static State state(Print.Comparison comparison) {
    if (comparison.due()) {
      return State.WAITING;
    }
    if (comparison.plans() < CommonText.FEWEST_PLANS) {
      return State.TOO_FEW_PLANS;
    }
    return comparison.own() < Likeness.LEAST_OWN ? State.LITTLE_OWN_TEXT : State.COMPARED;
  }
}
