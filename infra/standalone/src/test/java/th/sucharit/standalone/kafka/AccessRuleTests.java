package th.sucharit.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;

class AccessRuleTests {

  @Test
  void letsOutsideClientsReadAndNeverWrite() throws IOException {
    assertThat(AccessRule.readAll(Path.of("../kafka/acls.txt")))
        .isNotEmpty()
        .allSatisfy(rule ->
            assertThat(rule.entry().operation()).isIn(AclOperation.READ, AclOperation.DESCRIBE));
  }

  @Test
  void refusesARuleItDoesNotUnderstand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccessRule.parse("User:auditor-cli READ TOPIC"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccessRule.parse("User:auditor-cli LOOK TOPIC LITERAL x"));
  }
}
