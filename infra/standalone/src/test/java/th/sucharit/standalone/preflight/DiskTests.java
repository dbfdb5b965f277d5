package th.sucharit.standalone.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import th.sucharit.standalone.Exit;

class DiskTests {

  @Test
  void refusesWhenTooLittleIsFree() {
    assertThat(Disk.obstacle(Path.of("/srv"), 1024)).isEmpty();
    assertThat(Disk.obstacle(Path.of("/srv"), 1023))
        .hasValueSatisfying(obstacle -> {
          assertThat(obstacle.exit()).isEqualTo(Exit.TOO_LITTLE_DISK);
          assertThat(obstacle.english()).contains("/srv", "SUCHARIT_DATA");
          assertThat(obstacle.thai()).contains("/srv", "พื้นที่ดิสก์");
        });
  }
}
