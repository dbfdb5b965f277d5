package th.sucharit.risk.model;

import java.util.ArrayList;
import java.util.List;

/** Gathers what has to be mended. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  void add(String pointer, String message, String messageTh) {
    found.add(new Fault(pointer, message, messageTh));
  }

  List<Fault> found() {
    return List.copyOf(found);
  }
}
