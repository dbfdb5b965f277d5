package th.sucharit.portal.ita;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact of a framework is known (ที่มาและความเชื่อมั่น).
 *
 * @param certainty {@code printed}, {@code public}, {@code calculated}, {@code inferred}, {@code
 *     unseen} or {@code not-found}; also the end of a message key
 */
public record Basis(
    List<String> sources,
    @Nullable String certainty,
    Names confidence,
    @Nullable Names openQuestion) {

  private static final List<String> SURE = List.of("printed", "public", "calculated");

  public boolean isSure() {
    return certainty != null && SURE.contains(certainty);
  }

  /** The same word; what nobody has judged counts as unseen. */
  public String certaintyOrUnseen() {
    return certainty == null ? "unseen" : certainty;
  }
}
