package th.sucharit.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process found again by its file: its id, and its start time lest the id was given away. */
public final class RecordedProcess {

  /** The system derives start times from the boot time, which moves with the clock a little. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final Path file;

  public RecordedProcess(Path file) {
    this.file = file;
  }

  public void record(ProcessHandle process) throws IOException {
    Files.createDirectories(file.getParent());
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Files.writeString(file, process.pid() + " " + started + System.lineSeparator());
  }

  /** The process, if it still runs. */
  public Optional<ProcessHandle> running() {
    try {
      String[] fields = Files.readString(file).strip().split(" ", 2);
      long started = Long.parseLong(fields[1]);
      return ProcessHandle.of(Long.parseLong(fields[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> startedAt(process, started));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Asks the process to end, ends it by force when it takes too long, and forgets it. */
  public void stop(Duration patience) throws IOException {
    Optional<ProcessHandle> process = running();
    if (process.isPresent()) {
      process.get().destroy();
      if (!ended(process.get(), patience)) {
        process.get().destroyForcibly();
        ended(process.get(), patience);
      }
    }
    Files.deleteIfExists(file);
  }

  private static boolean startedAt(ProcessHandle process, long started) {
    return process
        .info()
        .startInstant()
        .map(instant ->
            Duration.between(Instant.ofEpochMilli(started), instant).abs().compareTo(TOLERANCE)
                <= 0)
        .orElse(true);
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
