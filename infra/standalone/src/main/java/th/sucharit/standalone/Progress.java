package th.sucharit.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells the person who waits what is done and how long it took. */
public final class Progress {

  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  public synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  public void done(String part, Duration took, String remark) {
    say(
        String.format(Locale.ROOT, "  ✓ %-12s %5.1f s  %s", part, seconds(took), remark)
            .stripTrailing());
  }

  public void failed(String part, String remark) {
    say(String.format(Locale.ROOT, "  ✗ %-12s          %s", part, remark).stripTrailing());
  }

  public void skipped(String part, String remark) {
    say(String.format(Locale.ROOT, "  - %-12s          %s", part, remark).stripTrailing());
  }

  /** Runs one part's start and reports it, or why it failed. */
  public <T> T step(String part, String remark, Callable<T> start) throws Exception {
    long began = System.nanoTime();
    try {
      T result = start.call();
      done(part, Duration.ofNanos(System.nanoTime() - began), remark);
      return result;
    } catch (Exception e) {
      failed(part, String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private static double seconds(Duration took) {
    return took.toMillis() / 1000.0;
  }
}
