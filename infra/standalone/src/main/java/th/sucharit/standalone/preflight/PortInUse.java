package th.sucharit.standalone.preflight;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import th.sucharit.standalone.Exit;

/** Whether a port the platform needs is taken, and by whom. */
final class PortInUse {

  private PortInUse() {}

  static Optional<Obstacle> check(String part, int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(obstacle(part, port, PortOwner.of(port)));
    }
  }

  static Obstacle obstacle(String part, int port, Optional<String> owner) {
    return new Obstacle(
        Exit.PORT_TAKEN,
        "Port %d, needed by %s, is taken%s. Stop that program, or shift all ports: SUCHARIT_PORT_OFFSET=1000 ./sucharit up"
            .formatted(port, part, owner.map(name -> " by " + name).orElse("")),
        "พอร์ต %d ที่ %s ต้องใช้ ถูกใช้งานอยู่%s กรุณาหยุดโปรแกรมนั้น หรือเลื่อนพอร์ตทั้งหมดด้วย SUCHARIT_PORT_OFFSET=1000 ./sucharit up"
            .formatted(port, part, owner.map(name -> "โดย " + name).orElse("")));
  }
}
