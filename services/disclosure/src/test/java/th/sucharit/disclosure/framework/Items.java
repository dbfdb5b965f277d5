package th.sucharit.disclosure.framework;

import java.util.List;
import java.util.Map;

/** Items for tests of other packages. */
public final class Items {

  private Items() {}

  public static Item named(String code) {
    return new Item(
        code, 10, "10.2", "แผน", "Plan", List.of(), List.of(), new Basis(List.of(), "test"));
  }

  /** Limits of so many characters. */
  public static ItasLimits limits(int explanation, int address) {
    Basis basis = new Basis(List.of(), "test");
    return new ItasLimits(
        new ItasLimits.Limit(explanation, basis), new ItasLimits.Limit(address, basis), Map.of());
  }
}
