package th.sucharit.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ServiceDefinitionTests {

  @Test
  void listsEachServiceOnceOnAPortOfItsOwn() throws IOException {
    var services = ServiceDefinition.readAll();

    assertThat(services)
        .extracting(ServiceDefinition::name)
        .contains("gateway", "portal", "registry", "plans", "complaints", "ledger")
        .doesNotHaveDuplicates();
    assertThat(services).extracting(ServiceDefinition::port).doesNotHaveDuplicates();
  }

  @Test
  void refusesALineThatDoesNotSayWhereTheLibrariesComeFrom() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceDefinition.parse("x th.sucharit.X 1 services/x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceDefinition.parse("x th.sucharit.X 1 services/x both"));
  }
}
