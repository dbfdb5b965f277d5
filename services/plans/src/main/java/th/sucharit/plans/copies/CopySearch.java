package th.sucharit.plans.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks for plans that match (การค้นหาแผนที่ข้อความตรงกัน). A plan is compared when it is announced
 * and again when what is common to all was learned anew; whichever of two is compared later settles
 * whether they match.
 */
@Component
class CopySearch {

  private static final int AT_ONCE = 100;

  /** Of more that match, the closest are kept. */
  private static final int KEPT = 50;

  private final Prints prints;
  private final Copies copies;

  /** Two that compare at once could each take away what the other found. */
  private final ReentrantLock alone = new ReentrantLock();

  CopySearch(Prints prints, Copies copies) {
    this.prints = prints;
    this.copies = copies;
  }

  /** Keeps the print of an edition, unless it is there. */
  void print(Print print) {
    boolean known =
        prints.find(print.id()).filter(kept -> kept.source().equals(print.source())).isPresent();
    if (!known) {
      prints.save(print);
    }
  }

  /**
   * Compares some of the plans that are due.
   *
   * @param turn kept before each of them and while reading many; it throws when it is lost
   * @return how many it compared; none when none is left
   */
  int compareDue(Runnable turn) {
    alone.lock();
    try {
      return compare(prints.due(AT_ONCE), turn);
    } finally {
      alone.unlock();
    }
  }

  private int compare(List<Print> due, Runnable turn) {
    Map<String, Optional<CommonText>> common = new HashMap<>();
    for (Print print : due) {
      turn.run();
      common
          .computeIfAbsent(print.period(), period -> common(period, turn))
          .ifPresentOrElse(
              known -> compare(print, known),
              () -> prints.compared(print, List.of(), print.comparison().done(0, 0)));
    }
    return due.size();
  }

  /** What is common to a period, learned anew when it has outgrown what was known. */
  private Optional<CommonText> common(String period, Runnable turn) {
    long plans = prints.count(period);
    if (plans < CommonText.FEWEST_PLANS) {
      return Optional.empty();
    }
    Optional<CommonText> known = prints.common(period).filter(one -> !one.outgrownBy(plans));
    if (known.isPresent()) {
      return known;
    }
    CommonText learned = prints.learn(period, turn);
    prints.allDue(period);
    return Optional.of(learned);
  }

  private void compare(Print print, CommonText common) {
    Likeness plan = Likeness.of(print, common.shingles());
    List<Long> bands = plan.saysEnough() ? Signature.bands(print.period(), plan.own()) : List.of();
    prints.compared(print, bands, print.comparison().done(plan.own().size(), common.plans()));
    List<Found> found = new ArrayList<>();
    for (Print other : bands.isEmpty() ? List.<Print>of() : prints.candidates(print, bands)) {
      plan.with(other).ifPresent(match -> found.add(new Found(other, match)));
    }
    copies.replace(
        print.id(),
        found.stream()
            .sorted(Comparator.comparingInt((Found one) -> one.match().percent()).reversed())
            .limit(KEPT)
            .flatMap(one -> one.fromBothSides(print))
            .toList());
  }

  private record Found(Print other, Likeness.Match match) {

    Stream<Copy> fromBothSides(Print print) {
      return Stream.of(
          Copy.of(print, other, match), Copy.of(other, print, match.fromTheOtherSide()));
    }
  }
}
