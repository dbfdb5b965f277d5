package th.sucharit.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that was left out as one that is empty. */
final class Lists {

  private Lists() {}

  static <T> List<T> of(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
