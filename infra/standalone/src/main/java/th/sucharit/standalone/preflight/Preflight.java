package th.sucharit.standalone.preflight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All checks before a start; what stands in the way comes first to last. */
public final class Preflight {

  private Preflight() {}

  /** Checks the machine for a platform with its data here and these parts on these ports. */
  public static List<Obstacle> obstacles(Path data, Map<String, Integer> ports) throws IOException {
    var found = new ArrayList<Obstacle>();
    ports.forEach((part, port) -> PortInUse.check(part, port).ifPresent(found::add));
    Memory.check().ifPresent(found::add);
    Disk.check(data).ifPresent(found::add);
    return List.copyOf(found);
  }
}
