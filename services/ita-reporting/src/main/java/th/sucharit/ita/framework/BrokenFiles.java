package th.sucharit.ita.framework;

import java.util.List;

/** Data files that cannot be counted with keep the service from starting. */
final class BrokenFiles extends IllegalStateException {

  BrokenFiles(String what, List<String> faults) {
    super("The " + what + " cannot be used:\n- " + String.join("\n- ", faults));
  }
}
