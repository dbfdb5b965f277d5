package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SealedContactTests {

  private final CaseKeys keys =
      new CaseKeys(
          new ComplaintSettings(
              "a-secret-of-at-least-24-letters", new ComplaintSettings.Deadlines(7, 15)));
  private final SecretKey key = keys.aes("contact");

  @Test
  void opensOnlyForItsOwnCase() {
    SealedContact contact = SealedContact.seal("ทดสอบ 000", "c1", key);
    assertThat(contact.open("c1", key)).isEqualTo("ทดสอบ 000");
    assertThatIllegalStateException().isThrownBy(() -> contact.open("c2", key));
  }

  @Test
  void holdsNothingReadable() {
    SealedContact contact = SealedContact.seal("canary-contact", "c1", key);
    assertThat(new String(contact.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
  }

  @Test
  void usesAnotherKeyForEachPurpose() {
    assertThat(keys.aes("contact").getEncoded()).isNotEqualTo(keys.mac("receipt-lookup", ""));
    assertThat(keys.mac("a", "text")).isNotEqualTo(keys.mac("b", "text"));
  }
}
