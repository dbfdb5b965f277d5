package th.sucharit.complaints.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a suggestion is right, and how many duplicates are suggested. */
class LikenessTests {

  private static final Instant NOON = Instant.parse("2026-11-01T05:00:00Z");

  /**
   * 120 incidents within eight weeks in one local government, with eight kinds of trouble: more of
   * the same kind side by side than most have.
   *
   * @param withSpot how many of the people pointed at a map
   */
  @ParameterizedTest
  @CsvSource({"1.0, 0.94, 0.90", "0.7, 0.70, 0.75", "0.0, 0.55, 0.65"})
  void isRightMostlyAndFindsMost(double withSpot, double precision, double recall) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (long seed = 1; seed <= 5; seed++) {
      Map<String, Reports.Report> reports = Reports.make(seed, 120, withSpot);
      for (Map.Entry<String, Reports.Report> asked : reports.entrySet()) {
        Map<String, Account> others =
            reports.entrySet().stream()
                .filter(one -> !one.getKey().equals(asked.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().account()));
        List<String> suggested =
            Likeness.among(asked.getValue().account(), others).stream()
                .map(Suggestion::id)
                .toList();
        long same =
            others.keySet().stream()
                .filter(id -> reports.get(id).incident() == asked.getValue().incident())
                .count();
        long found =
            suggested.stream()
                .filter(id -> reports.get(id).incident() == asked.getValue().incident())
                .count();
        right += (int) found;
        wrong += suggested.size() - (int) found;
        missed += (int) (same - found);
      }
    }
    assertThat(right / (double) (right + wrong))
        .as("precision, %d wrong", wrong)
        .isGreaterThan(precision);
    assertThat(right / (double) (right + missed))
        .as("recall, %d missed", missed)
        .isGreaterThan(recall);
  }

  @Test
  void saysWhy() {
    Account asked = account("ไฟถนนดับ หมู่ 5 หน้าวัด", spot("16.60000", "103.20000"), 0);
    Account same = account("ไฟดับ หมู่ 5 ข้างวัด", spot("16.60090", "103.20000"), 3);
    List<Suggestion> found = Likeness.among(asked, Map.of("same", same));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().why().metres()).isEqualTo(100);
    assertThat(found.getFirst().why().days()).isEqualTo(3);
    assertThat(found.getFirst().why().sameCategory()).isTrue();
    assertThat(found.getFirst().why().text()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
  }

  @Test
  void keepsApartWhatIsFarApartOrAboutSomethingElse() {
    Account asked = account("ไฟถนนดับ หมู่ 5 หน้าวัด", spot("16.60000", "103.20000"), 0);
    Map<String, Account> others = new HashMap<>();
    others.put("far", account("ไฟถนนดับ หมู่ 5 หน้าวัด", spot("16.65000", "103.20000"), 0));
    others.put("other", account("สุนัขจรจัดกัดคน", spot("16.60000", "103.20000"), 0));
    assertThat(Likeness.among(asked, others)).isEmpty();
  }

  @Test
  void keepsApartOtherVillagesWhereNobodyPointedAtAMap() {
    Account asked = account("ไฟถนนดับ หมู่ 5", null, 0);
    Map<String, Account> others =
        Map.of(
            "here", account("ไฟถนนดับ หมู่ 5", null, 1),
            "there", account("ไฟถนนดับ หมู่ 9", null, 1));
    assertThat(Likeness.among(asked, others).getFirst().id()).isEqualTo("here");
  }

  private static Account account(String text, @Nullable Spot spot, int days) {
    return new Account(
        Reports.words(text),
        Address.in(text),
        spot,
        NOON.plus(Duration.ofDays(days)),
        new Account.Sort("lighting", "infrastructure"));
  }

  private static Spot spot(String latitude, String longitude) {
    return new Spot(new BigDecimal(latitude), new BigDecimal(longitude));
  }
}
