package th.sucharit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstallationTests {

  @Test
  void keepsItsDataBelowTheProjectUnlessToldOtherwise() {
    assertThat(Installation.of(Path.of("/opt/sucharit"), Map.of()).data())
        .isEqualTo(Path.of("/opt/sucharit/data"));
    assertThat(Installation.of(Path.of("/opt/sucharit"), Map.of("SUCHARIT_DATA", "/srv/s")).data())
        .isEqualTo(Path.of("/srv/s"));
  }

  @Test
  void shiftsEveryPortByTheOffset() {
    var installation =
        Installation.of(Path.of("/opt/sucharit"), Map.of("SUCHARIT_PORT_OFFSET", "1000"));

    assertThat(installation.gatewayUrl()).isEqualTo("http://localhost:9080");
    assertThat(installation.issuer()).isEqualTo("http://localhost:9081/realms/sucharit");
    assertThat(installation.ports().kafka()).isEqualTo(10092);
    assertThat(installation.ports().mongodb()).isEqualTo(28017);
  }

  @Test
  void refusesAnOffsetThatIsNoNumberOrLeavesTheRange() {
    for (String offset : new String[] {"many", "-1", "40000"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Ports.parse(offset))
          .withMessageContaining("SUCHARIT_PORT_OFFSET");
    }
  }
}
