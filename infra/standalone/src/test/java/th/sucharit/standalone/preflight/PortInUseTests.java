package th.sucharit.standalone.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import th.sucharit.standalone.Exit;

class PortInUseTests {

  @Test
  void namesThePartAndTheWayOutWhenAPortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortInUse.check("Kafka", taken.getLocalPort()))
          .hasValueSatisfying(obstacle -> {
            assertThat(obstacle.exit()).isEqualTo(Exit.PORT_TAKEN);
            assertThat(obstacle.english())
                .contains("" + taken.getLocalPort(), "Kafka", "SUCHARIT_PORT_OFFSET");
            assertThat(obstacle.thai()).contains("พอร์ต", "Kafka", "SUCHARIT_PORT_OFFSET");
          });
    }
  }

  @Test
  void findsTheProcessThatHoldsAPort() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/net/tcp")));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortOwner.of(taken.getLocalPort()))
          .hasValueSatisfying(
              owner -> assertThat(owner).contains("pid " + ProcessHandle.current().pid()));
    }
  }

  @Test
  void seesListenersOnlyNotConnections() {
    String listener =
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0";
    String connection =
        "   1: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0";

    assertThat(PortOwner.inode(listener, 8080)).hasValue(4711);
    assertThat(PortOwner.inode(listener, 8081)).isEmpty();
    assertThat(PortOwner.inode(connection, 8080)).isEmpty();
  }

  @Test
  void findsNothingWrongWithAFreePort() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(PortInUse.check("Kafka", free)).isEmpty();
  }
}
