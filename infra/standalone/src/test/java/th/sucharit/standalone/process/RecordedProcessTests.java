package th.sucharit.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedProcessTests {

  @TempDir Path folder;

  @Test
  void findsAProcessAgainAndStopsIt() throws Exception {
    Process sleeper = new ProcessBuilder("sleep", "60").start();
    var record = new RecordedProcess(folder.resolve("run/sleeper.pid"));
    record.record(sleeper.toHandle());

    assertThat(new RecordedProcess(folder.resolve("run/sleeper.pid")).running())
        .contains(sleeper.toHandle());
    record.stop(Duration.ofSeconds(5));

    assertThat(sleeper.waitFor()).isNotZero();
    assertThat(record.running()).isEmpty();
  }

  @Test
  void leavesAProcessAloneThatOnlyInheritedTheId() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path file = folder.resolve("stranger.pid");
    Files.writeString(file, stranger.pid() + " 1000000000000");
    var record = new RecordedProcess(file);

    assertThat(record.running()).isEmpty();
    record.stop(Duration.ofSeconds(1));

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
  }

  @Test
  void knowsNoProcessWithoutAFileOrFromADamagedOne() throws Exception {
    Path file = folder.resolve("damaged.pid");
    assertThat(new RecordedProcess(file).running()).isEmpty();
    Files.writeString(file, "not a number");
    assertThat(new RecordedProcess(file).running()).isEmpty();
  }
}
