package th.sucharit.standalone.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.standalone.Exit;

class MemoryTests {

  @Test
  void readsWhatTheKernelSaysIsAvailable() {
    String meminfo =
        """
        MemTotal:       24689312 kB
        MemFree:          812344 kB
        MemAvailable:    3145728 kB
        """;
    assertThat(Memory.available(meminfo)).hasValue(3072);
    assertThat(Memory.available("MemTotal: 1 kB\n")).isEmpty();
  }

  @Test
  void countsWhatIsLeftBelowTheLimitOfAControlGroup() {
    assertThat(Memory.left("2147483648\n", "1073741824\n")).hasValue(1024);
    assertThat(Memory.left("max\n", "1073741824\n")).isEmpty();
  }

  @Test
  void refusesWhenTooLittleIsAvailable() {
    assertThat(Memory.obstacle(Memory.NEEDED_MEBIBYTES)).isEmpty();
    assertThat(Memory.obstacle(Memory.NEEDED_MEBIBYTES - 1))
        .hasValueSatisfying(obstacle -> {
          assertThat(obstacle.exit()).isEqualTo(Exit.TOO_LITTLE_MEMORY);
          assertThat(obstacle.english()).contains("2047 MiB", "2048 MiB");
          assertThat(obstacle.thai()).contains("หน่วยความจำ");
        });
  }
}
