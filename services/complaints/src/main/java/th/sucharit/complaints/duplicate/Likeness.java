package th.sucharit.complaints.duplicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds among accounts those of the same matter (การหาเรื่องซ้ำ). Words say what it is about, rare
 * ones more than common ones; the place on the map decides between two broken lamps; where nobody
 * pointed at a map the numbers of village, lane and house do.
 */
public final class Likeness {

  /** Above it most suggestions are right; measured in the tests on reports that were made up. */
  static final int THRESHOLD = 60;

  private static final int MOST = 10;

  /** Two people who report the same seldom share more of their words. */
  private static final int TEXT_ENOUGH = 45;

  /** What words can reach about a place that is some way off. */
  private static final int ELSEWHERE = 40;

  private static final int SAME_PLACE = 50;
  private static final int REACH = 400;

  /** What words can reach where the numbers of village, lane and house differ, or are not said. */
  private static final int OTHER_NUMBERS = 30;

  private static final int WORD_FOR_WORD = 85;
  private static final int NO_NUMBERS = 50;
  private static final int ONE_NUMBER = 75;
  private static final int OTHER_SUBJECT = 75;
  private static final int SAME_CATEGORY = 5;

  /** Words that stand in every text. */
  private static final Set<String> FILLING =
      Set.of(
          "ที่", "ใน", "และ", "ของ", "มา", "ไป", "ไม่", "ได้", "ให้", "มี", "เป็น", "ว่า", "แล้ว",
          "กับ", "จาก", "ครับ", "ค่ะ", "คะ", "ด้วย", "ขอ", "ช่วย", "อยู่", "ทำ", "ทำให้", "นี้",
          "หรือ", "แต่", "จะ", "ก็", "การ", "ความ", "มาก", "เลย", "ๆ", "ยัง", "เข้า", "ออก",
          "กรุณา", "โปรด");

  private final Account asked;
  private final int accounts;

  /** In how many accounts each word stands. */
  private final Map<String, Integer> told = new HashMap<>();

  private Likeness(Account asked, Collection<Account> others) {
    this.asked = asked;
    this.accounts = others.size();
    others.forEach(one -> one.words().forEach(word -> told.merge(word, 1, Integer::sum)));
  }

  /**
   * The likeliest first, few and only likely ones.
   *
   * @param others by their ids
   */
  public static List<Suggestion> among(Account asked, Map<String, Account> others) {
    Likeness likeness = new Likeness(asked, others.values());
    return others.entrySet().stream()
        .map(other -> likeness.judge(other.getKey(), other.getValue()))
        .filter(one -> one.score().doubleValue() >= part(THRESHOLD))
        .sorted(Comparator.comparing(Suggestion::score).reversed().thenComparing(Suggestion::id))
        .limit(MOST)
        .toList();
  }

  private Suggestion judge(String id, Account other) {
    double text = text(other);
    Integer metres = metres(other);
    long days = Duration.between(asked.receivedAt(), other.receivedAt()).abs().toDays();
    double same = Math.min(1, text / part(TEXT_ENOUGH));
    double score = metres == null ? withoutMap(other, text, same) : same * nearness(metres);
    score *= age(days);
    boolean sameCategory = false;
    if (asked.category() != null && other.category() != null) {
      sameCategory = asked.category().code().equals(other.category().code());
      score += sameCategory ? part(SAME_CATEGORY) : 0;
      score *= asked.category().root().equals(other.category().root()) ? 1 : part(OTHER_SUBJECT);
    }
    return new Suggestion(
        id,
        rounded(Math.min(1, score)),
        new Suggestion.Why(rounded(text), metres, days, sameCategory));
  }

  /** Twice what they share of what they both say. */
  private double text(Account other) {
    double shared = 0;
    double all = 0;
    for (String word : asked.words()) {
      double weight = weight(word);
      all += weight;
      shared += other.words().contains(word) ? 2 * weight : 0;
    }
    for (String word : other.words()) {
      all += weight(word);
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    int with = told.getOrDefault(word, 0);
    return FILLING.contains(word) ? 0 : Math.log(1 + (accounts + 1.0) / (with + 1.0));
  }

  private @Nullable Integer metres(Account other) {
    return Optional.ofNullable(asked.spot())
        .flatMap(here -> Optional.ofNullable(other.spot()).map(here::metresTo))
        .orElse(null);
  }

  /** A place alone makes no duplicate: two things can be wrong in one street. */
  private static double nearness(int metres) {
    double near = Math.clamp(1 - (double) (metres - SAME_PLACE) / REACH, 0, 1);
    return part(ELSEWHERE) + (1 - part(ELSEWHERE)) * near;
  }

  /** Who says the same almost word for word means the same, unless the address is another. */
  private double withoutMap(Account other, double text, double same) {
    boolean elsewhere = asked.address().conflicts(other.address()) > 0;
    return text >= part(WORD_FOR_WORD) && !elsewhere ? text : same * address(other);
  }

  /** Other villages, lanes and houses are other places. */
  private double address(Account other) {
    if (asked.address().conflicts(other.address()) > 0) {
      return part(OTHER_NUMBERS);
    }
    return switch ((int) asked.address().agreements(other.address())) {
      case 0 -> part(NO_NUMBERS);
      case 1 -> part(ONE_NUMBER);
      default -> 1;
    };
  }

  private static double age(long days) {
    if (days <= 7) {
      return 1;
    }
    return days <= 21 ? 0.85 : 0.7;
  }

  /** The numbers above are hundredths. */
  private static double part(int hundredths) {
    return hundredths / 100.0;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
