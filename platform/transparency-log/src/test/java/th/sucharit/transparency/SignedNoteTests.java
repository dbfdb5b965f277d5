package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the key and note with which Go's note package is tested. */
class SignedNoteTests {

  private static final String VERIFIER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String SIGNER =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String NOTE =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
          + "KvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private final SigningKey signer = SigningKey.parse(SIGNER + "\n" + VERIFIER + "\n");
  private final VerifierKey verifier = VerifierKey.parse(VERIFIER);

  @Test
  void signsTheKnownNoteByteForByte() {
    assertThat(signer.sign(TEXT).format()).isEqualTo(NOTE);
  }

  @Test
  void trustsTheKnownNote() {
    SignedNote note = SignedNote.parse(bytes(NOTE));
    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note.signedBy(verifier)).isTrue();
    assertThat(note.format()).isEqualTo(NOTE);
  }

  @Test
  void keepsTheTextFormsOfKeys() {
    assertThat(verifier).hasToString(VERIFIER);
    assertThat(signer.format()).isEqualTo(SIGNER + "\n" + VERIFIER + "\n");
    assertThat(signer.verifierKey()).hasToString(VERIFIER);
    assertThat(signer.toString()).doesNotContain("AYEK");
    SigningKey fresh = SigningKey.generate("sucharit.example/ledger");
    assertThat(SigningKey.parse(fresh.format()).sign(TEXT)).isEqualTo(fresh.sign(TEXT));
  }

  @Test
  void refusesEveryMangledKey() {
    for (int i = 0; i < VERIFIER.length(); i++) {
      String mangled =
          VERIFIER.substring(0, i) + (char) (VERIFIER.charAt(i) + 1) + VERIFIER.substring(i + 1);
      assertThatThrownBy(() -> VerifierKey.parse(mangled))
          .as(mangled)
          .isInstanceOf(IllegalArgumentException.class);
    }
    SigningKey other = SigningKey.generate("PeterNeumann");
    assertThatThrownBy(() -> SigningKey.parse(SIGNER + "\n" + other.verifierKey()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void distrustsTheNoteAfterAnyFlippedBit() {
    byte[] note = bytes(NOTE);
    for (int bit = 0; bit < note.length * 8; bit++) {
      note[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(trusted(note)).as("bit %d", bit).isFalse();
      note[bit / 8] ^= (byte) (1 << (bit % 8));
    }
    assertThat(trusted(note)).isTrue();
  }

  private boolean trusted(byte[] note) {
    try {
      return SignedNote.parse(note).signedBy(verifier);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void ignoresSignaturesOfOthersButNotAWrongOneOfItsOwn() {
    SigningKey other = SigningKey.generate("witness.example/one");
    String cosigned = NOTE + other.sign(TEXT).format().substring(TEXT.length() + 1);
    assertThat(trusted(bytes(cosigned))).isTrue();
    assertThat(SignedNote.parse(bytes(cosigned)).signedBy(other.verifierKey())).isTrue();
    String wrong =
        signer.sign("something else\n").format().substring("something else\n\n".length());
    assertThat(trusted(bytes(NOTE + wrong))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\nno dash\n",
        "text\n\n\u2014 name\n",
        "text\n\n\u2014 name AAAA\n",
        "text\u0001\n\n\u2014 name AAAAAAAA\n",
        "text\n\n\u2014 name AAAAAAAA"
      })
  void refusesWhatIsNoNote(String note) {
    assertThatThrownBy(() -> SignedNote.parse(bytes(note)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void opensACheckpointOnlyForItsOwnLedger() {
    SigningKey key = SigningKey.generate("sucharit.example/ledger");
    Checkpoint checkpoint = new Checkpoint("sucharit.example/ledger", 8, KnownTree.ROOTS.get(8));
    byte[] note = bytes(checkpoint.signedWith(key));
    assertThat(Checkpoint.open(note, key.verifierKey())).isEqualTo(checkpoint);
    assertThatThrownBy(() -> Checkpoint.open(note, verifier)).hasMessageContaining("not signed");
    byte[] foreign = bytes(new Checkpoint("elsewhere", 8, KnownTree.ROOTS.get(8)).signedWith(key));
    assertThatThrownBy(() -> Checkpoint.open(foreign, key.verifierKey()))
        .hasMessageContaining("another ledger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n1\n", "a\n01\nAA\n", "a\n-1\nAA\n", "\n1\nAA\n", "a\n1\nAA\nmore\n"})
  void refusesWhatIsNoCheckpoint(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
