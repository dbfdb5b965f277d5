package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Fault;
import th.sucharit.risk.model.Given;

class ClaimTests {

  private final Criteria criteria = Given.criteria();

  @Test
  void isRatedByTheCellOfTheMatrix() {
    assertThat(new Claim(1, 2, null).rate(criteria)).contains(new Rating.Scored(1, 2, "high", 2));
    assertThat(new Claim(2, 2, null).rate(criteria))
        .contains(new Rating.Scored(2, 2, "very-high", 3));
  }

  @Test
  void keepsAWordAsAWordWithoutNumbers() {
    assertThat(new Claim(null, null, "low").rate(criteria))
        .contains(new Rating.GivenAsWord("low", 1));
  }

  @Test
  void staysUnratedWhileNothingIsClaimed() {
    assertThat(new Claim(null, null, null).faults(criteria, "")).isEmpty();
    assertThat(new Claim(null, null, null).rate(criteria)).isEmpty();
  }

  @Test
  void refusesAWordBesideNumbers() {
    assertFault(new Claim(1, 2, "high"), "/risks/3/level");
    assertFault(new Claim(null, 2, "high"), "/risks/3/level");
  }

  @Test
  void refusesHalfOfThePair() {
    assertFault(new Claim(1, null, null), "/risks/3/impact");
    assertFault(new Claim(null, 1, null), "/risks/3/likelihood");
  }

  @Test
  void refusesWhatTheCriteriaDoNotHave() {
    assertFault(new Claim(3, 1, null), "/risks/3/likelihood");
    assertFault(new Claim(1, 0, null), "/risks/3/impact");
    assertFault(new Claim(null, null, "medium"), "/risks/3/level");
    assertFault(new Claim(null, null, "สูง"), "/risks/3/level");
  }

  private void assertFault(Claim claim, @Nullable String pointer) {
    assertThat(claim.faults(criteria, "/risks/3")).extracting(Fault::pointer).contains(pointer);
  }
}
