package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.complaints.complaint.ComplaintSettings.Windows;

class OfferTests {

  private static final Windows WINDOWS = new Windows(Duration.ofDays(30), Duration.ofDays(10));

  @Test
  void offersWritingAndWithdrawalWhileItIsOpen() {
    assertThat(steps(CaseFixture.received(), 1)).containsExactly("messages", "withdrawal");
    assertThat(steps(CaseFixture.accepted(), 1)).containsExactly("messages", "withdrawal");
  }

  @Test
  void offersWhatFollowsAnAnswerWithTheLastMomentOfEach() {
    var resolved = CaseFixture.resolved();
    var end = resolved.state().since();
    assertThat(Offer.of(resolved, WINDOWS, end.plusSeconds(1)))
        .containsExactly(
            new Offer("messages", null),
            new Offer("rating", null),
            new Offer("reopening", end.plus(Duration.ofDays(30))),
            new Offer("appeal", end.plus(Duration.ofDays(10))));
    assertThat(steps(resolved, 11)).containsExactly("messages", "rating", "reopening");
    assertThat(steps(resolved, 31)).containsExactly("messages", "rating");
  }

  @Test
  void offersNothingTwiceThatIsPossibleOnce() {
    var rated = CaseFixture.resolved();
    rated.rate(4, CaseFixture.complainant(5));
    assertThat(steps(rated, 1)).doesNotContain("rating");
    var appealed = CaseFixture.resolved();
    appealed.appeal(WINDOWS.appeal(), CaseFixture.complainant(5), CaseFixture.CALENDAR);
    assertThat(steps(appealed, 1)).containsExactly("messages");
    appealed.answerAtProvince(CaseFixture.words("ยืนตาม"), CaseFixture.province(9));
    assertThat(steps(appealed, 1)).containsExactly("messages", "rating");
  }

  private static List<String> steps(Complaint complaint, long days) {
    Instant now = CaseFixture.MORNING.plus(Duration.ofDays(days)).plusSeconds(600);
    return Offer.of(complaint, WINDOWS, now).stream().map(Offer::step).toList();
  }
}
