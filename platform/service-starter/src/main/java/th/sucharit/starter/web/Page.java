package th.sucharit.starter.web;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param page which part, from 0
 * @param size how many at the most in a part
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  /** The last part that can be asked for; beyond it the database would lose count. */
  public static final int LAST = 10_000;

  /** The same part with each item shown in another way. */
  public <R> Page<R> map(Function<? super T, ? extends R> shown) {
    return new Page<>(items.stream().<R>map(shown).toList(), page, size, total);
  }
}
