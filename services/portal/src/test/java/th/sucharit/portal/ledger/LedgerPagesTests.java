package th.sucharit.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import th.sucharit.portal.RunningPortal;

class LedgerPagesTests extends RunningPortal {

  @Test
  void provesAnEventThatIsThere() throws IOException, InterruptedException {
    assertThat(page("/ledger/verify?event=event-1"))
        .contains("เหตุการณ์นี้อยู่ในบัญชีจริง", "th.sucharit.complaint.filed.v1", "5460802")
        .doesNotContain("ไม่ผ่าน");
  }

  @Test
  void provesAnEventWhoseWordsAreForAuditorsByItsFingerprint()
      throws IOException, InterruptedException {
    assertThat(page("/ledger/verify?event=event-7"))
        .contains("เหตุการณ์นี้อยู่ในบัญชีจริง", "เปิดให้ผู้ตรวจสอบอ่านเท่านั้น")
        .doesNotContain("ไม่ผ่าน", "5460802");
    PLATFORM.alterEntry(true);
    assertThat(page("/ledger/verify?event=event-7")).contains("หลักฐานไม่ตรงกัน", "ไม่ผ่าน");
  }

  @Test
  void tellsWhenTheEntryIsAnother() throws IOException, InterruptedException {
    PLATFORM.alterEntry(true);
    assertThat(page("/ledger/verify?event=event-1")).contains("หลักฐานไม่ตรงกัน", "ไม่ผ่าน");
  }

  @Test
  void tellsWhenTheSignatureIsAStrangers() throws IOException, InterruptedException {
    PLATFORM.forgeCheckpoint(true);
    assertThat(page("/ledger/verify?event=event-1")).contains("หลักฐานไม่ตรงกัน");
    assertThat(page("/ledger")).contains("อย่าเชื่อถือยอดบัญชีนี้");
  }

  @Test
  void saysThatAnEventIsUnknown() throws IOException, InterruptedException {
    assertThat(page("/ledger/verify?event=nobody")).contains("ไม่พบเหตุการณ์นี้ในบัญชี");
    assertThat(page("/ledger/verify?event=")).contains("กรุณาใส่รหัสเหตุการณ์");
  }

  private static String page(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
