package th.sucharit.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The memory a process holds in RAM, as the system's {@code ps} counts it. */
public final class ResidentMemory {

  private ResidentMemory() {}

  /** In MiB; 0 when it cannot be told. */
  public static long mebibytes(ProcessHandle process) {
    try {
      var ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String kibibytes =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return Long.parseLong(kibibytes) / 1024;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
