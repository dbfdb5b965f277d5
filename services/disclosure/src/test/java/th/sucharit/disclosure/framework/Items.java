package th.sucharit.disclosure.framework;

import java.util.List;

/** Items for tests of other packages. */
public final class Items {

  private Items() {}

  public static Item named(String code) {
    return new Item(
        code, 10, "10.2", "แผน", "Plan", List.of(), List.of(), new Basis(List.of(), "test"));
  }
}
