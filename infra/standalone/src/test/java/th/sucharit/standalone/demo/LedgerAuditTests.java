package th.sucharit.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.sucharit.standalone.Progress;
import th.sucharit.transparency.Finding;
import th.sucharit.transparency.Finding.Kind;
import th.sucharit.transparency.VerificationReport;

class LedgerAuditTests {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void isContentWithALedgerWithoutAnyFinding() {
    assertThat(tell(Map.of())).isTrue();
    assertThat(text())
        .contains("✓ every hash", "✓ events from the services: missing 0 · repeated 0")
        .doesNotContain("✗", "!");
  }

  @Test
  void tellsWhatTheServicesDidApartFromWhatTheLedgerDid() {
    assertThat(
            tell(
                Map.of(
                    Kind.SEQUENCE_GAP, 2L,
                    Kind.SEQUENCE_REPEATED, 1L,
                    Kind.EVENT_ID_REPEATED, 3L,
                    Kind.UNREADABLE_RECORD, 5L)))
        .isTrue();
    assertThat(text())
        .contains(
            "✓ every hash", "! events from the services: missing 2 · repeated 4 · unreadable 5")
        .contains("ขาด 2 · ซ้ำ 4 · อ่านไม่ได้ 5")
        .doesNotContain("✗");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SEQUENCE_GAP", "SEQUENCE_REPEATED", "EVENT_ID_REPEATED", "UNREADABLE_RECORD"})
  void failsWhenTheLedgerItselfIsAtFault(Kind kind) {
    assertThat(tell(Map.of(kind, 1L))).isFalse();
    assertThat(text()).contains("✗ " + kind, "✗ the ledger has faults").doesNotContain("✓ every");
  }

  private boolean tell(Map<Kind, Long> counts) {
    List<Finding> findings =
        counts.keySet().stream()
            .map(kind -> new Finding(kind, OptionalLong.empty(), "in a test"))
            .toList();
    return LedgerAudit.tell(
        new VerificationReport(Optional.empty(), 10, 9, 3, counts, findings),
        new Progress(new PrintStream(told, true, StandardCharsets.UTF_8)));
  }

  private String text() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
