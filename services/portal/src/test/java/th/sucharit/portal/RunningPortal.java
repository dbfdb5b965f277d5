package th.sucharit.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import th.sucharit.portal.fake.FakePlatform;

/** The portal on a port of its own, with a fake platform behind it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
public abstract class RunningPortal {

  static {
    // signing in takes five hops, which is where a client would stop; read once, by the first
    // client
    System.setProperty("jdk.httpclient.redirects.retrylimit", "10");
  }

  protected static final FakePlatform PLATFORM = new FakePlatform();
  private static final int PORT = freePort();
  protected static final String ADDRESS = "http://localhost:" + PORT;

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry settings) {
    settings.add("server.port", () -> PORT);
    settings.add("sucharit.portal.gateway", PLATFORM::address);
    settings.add("sucharit.portal.public-url", () -> ADDRESS);
    settings.add("sucharit.portal.identity.issuer", PLATFORM::issuer);
  }

  @BeforeEach
  void everythingWorksAsUsual() {
    PLATFORM.reset();
  }

  static Visitor visitor() {
    return new Visitor(ADDRESS);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
