package th.sucharit.ita.framework;

import java.util.List;

/** Framework files that cannot be counted with keep the service from starting. */
final class BrokenFrameworks extends IllegalStateException {

  BrokenFrameworks(List<String> faults) {
    super("The ITA frameworks cannot be used:\n- " + String.join("\n- ", faults));
  }
}
