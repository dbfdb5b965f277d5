package th.sucharit.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountsTests {

  @Test
  void namesAnAccountAfterRoleAndPlace() {
    assertThat(Accounts.account("officer", Optional.of("5460802"))).isEqualTo("officer-5460802");
    assertThat(Accounts.account("provincial-officer", Optional.of("46")))
        .isEqualTo("provincial-officer-46");
    assertThat(Accounts.account("provincial-officer", Optional.of("*")))
        .isEqualTo("provincial-officer-all");
    assertThat(Accounts.account("auditor", Optional.empty())).isEqualTo("auditor");
  }
}
