package th.sucharit.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class OriginTests {

  private final Origin origin = trusting("10.0.0.0/8", "::1", "localhost");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.1 |                          | 203.0.113.1",
        "203.0.113.1 | 198.51.100.1             | 203.0.113.1",
        "10.0.0.1    | 198.51.100.1             | 198.51.100.1",
        "10.0.0.1    | 6.6.6.6, 198.51.100.1    | 198.51.100.1",
        "10.0.0.1    | 6.6.6.6, 198.51.100.1, 10.0.0.2 | 198.51.100.1",
        "10.0.0.1    | 10.0.0.3                 | 10.0.0.3",
        "10.0.0.1    | not-an-address           | 10.0.0.1",
        "127.0.0.1   | 198.51.100.1             | 198.51.100.1",
        "10.0.0.1    | 2001:db8::5              | 2001:db8:0:0:0:0:0:5"
      })
  void takesTheNearestAddressThatIsNoTrustedProxy(String remote, String told, String expected) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    if (told != null) {
      request.addHeader("X-Forwarded-For", told);
    }

    assertThat(origin.address(request).getHostAddress()).isEqualTo(expected);
  }

  @Test
  void believesNobodyElseAboutHttps() {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("203.0.113.1");
    request.addHeader("X-Forwarded-Proto", "https");

    assertThat(origin.secure(request)).isFalse();
    request.setRemoteAddr("10.1.1.1");
    assertThat(origin.secure(request)).isTrue();
  }

  private static Origin trusting(String... proxies) {
    return new Origin(
        new TrustedProxies(
            new EdgeSettings(List.of(proxies), Map.of(), "", DataSize.ofMegabytes(1), List.of())));
  }
}
