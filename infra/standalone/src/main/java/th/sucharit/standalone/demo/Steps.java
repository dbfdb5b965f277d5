package th.sucharit.standalone.demo;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import th.sucharit.standalone.Progress;

/** The steps of the demonstration, told in Thai and English; the first failure ends it. */
final class Steps {

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final String GREEN = "\u001b[32m✓\u001b[0m";
  private static final String RED = "\u001b[31m✗\u001b[0m";

  private final Progress progress;
  private int number;

  Steps(Progress progress) {
    this.progress = progress;
  }

  /** A step's failure, which has been told. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }
  }

  <T> T step(String thai, String english, Callable<T> action) throws Failed {
    number++;
    try {
      T result = action.call();
      tell(GREEN, thai, english);
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed(e);
    } catch (Exception e) {
      tell(RED, thai, english);
      progress.say("       " + e.getMessage());
      throw new Failed(e);
    }
  }

  /** Tries until the result is as wanted; what travels by events takes a moment. */
  static <T> T eventually(Callable<T> attempt, Predicate<T> wanted) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    T result = attempt.call();
    while (!wanted.test(result)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "not within " + PATIENCE.toSeconds() + " s; last: " + result);
      }
      Thread.sleep(200);
      result = attempt.call();
    }
    return result;
  }

  /** Something that is worth no step of its own, but without which there is no going on. */
  <T> T quietly(Callable<T> action) throws Failed {
    try {
      return action.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed(e);
    } catch (Exception e) {
      progress.say("  " + RED + " " + e.getMessage());
      throw new Failed(e);
    }
  }

  /** A line below the step before. */
  void tell(String line) {
    progress.say("       " + line);
  }

  private void tell(String mark, String thai, String english) {
    progress.say("  " + mark + " " + number + ". " + thai + "\n       " + english);
  }
}
