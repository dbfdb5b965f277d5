package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the holder of a receipt meets while others try very many wrong ones, without scripts. */
class GuessedReceiptTests extends RunningPortal {

  private static final String KEY = "7f1d2c3b-0000-4000-8000-000000000001";
  private final Visitor citizen = visitor();

  @BeforeEach
  void manyAreTried() {
    PLATFORM.citizens().guessReceipts();
  }

  @Test
  void keepsTheWordsOfAMessageUntilTheyAreSentWithAProof() {
    var step = Map.of("step", "messages", "text", "น้ำยังไม่ไหล", "key", KEY);
    var again = citizen.post("/status", withReceipt(step));
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.text()).contains("ยังไม่ได้ส่ง", "ส่งอีกครั้ง");
    assertThat(again.page().selectFirst("#messages-text").wholeText()).isEqualTo("น้ำยังไม่ไหล");
    assertThat(again.page().selectFirst("#receipt").val()).isEqualTo(PLATFORM.citizens().receipt());
    assertThat(PLATFORM.citizens().steps()).isEmpty();
    var sent =
        citizen.submit(
            again, "/status", withReceipt(Map.of("text", "น้ำยังไม่ไหล", "proof", "15.a:1")));
    assertThat(sent.page().selectFirst("[role=status]").text())
        .isEqualTo("ส่งข้อความถึงเจ้าหน้าที่แล้ว");
    assertThat(PLATFORM.citizens().steps().getFirst())
        .startsWith("messages " + KEY)
        .contains("text=น้ำยังไม่ไหล");
  }

  @Test
  void keepsWhatARatingWas() {
    var rating = new HashMap<>(Map.of("step", "rating", "stars", "4"));
    rating.put("receipt", PLATFORM.citizens().receiptOfAnswered());
    var again = citizen.post("/en/status", rating);
    assertThat(again.text()).contains("4 ");
    rating.keySet().retainAll(Set.of("receipt"));
    rating.put("proof", "15.a:1");
    assertThat(citizen.submit(again, "/status", rating).status()).isEqualTo(200);
    assertThat(PLATFORM.citizens().steps().getFirst()).contains("stars=4");
  }

  @Test
  void saysWhatIsWrongWithWordsAlsoWhereNoSecondCallIsServed() {
    var step = Map.of("step", "messages", "text", "ชนกัน", "proof", "15.a:1");
    var refused = citizen.post("/status", withReceipt(step));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("ข้อความครบจำนวนแล้ว");
    assertThat(refused.page().selectFirst("#messages-text").wholeText()).isEqualTo("ชนกัน");
  }

  @Test
  void keepsWhereToTellSomebodyUntilItIsSentWithAProof() {
    var wish = Map.of("channel", "phone", "address", "081 234 5678");
    var again = citizen.post("/status/notices", withReceipt(wish));
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.page().selectFirst("#address").val()).isEqualTo("081 234 5678");
    var proven = withReceipt(Map.of("address", "081 234 5678", "proof", "15.a:1"));
    var told = citizen.submit(again, "/status/notices", proven);
    assertThat(told.text()).contains("จะแจ้งเตือนเมื่อมีความเคลื่อนไหว");
    assertThat(PLATFORM.citizens().steps().getFirst()).contains("{phone=081 234 5678}");
  }

  @Test
  void sendsAndHandsOutFilesWithAProofAndNamesTheFirstThatWasNotSent() {
    var status = citizen.post("/status", withReceipt(Map.of("proof", "15.a:1")));
    var again =
        citizen.upload(
            status, "/status/files", Map.of("proof", "15.a:2"), "photo.jpg", "JPEG1", "JPEG2");
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.text()).contains("“photo.jpg”");
    assertThat(PLATFORM.citizens().steps()).hasSize(1);
    var sent =
        citizen.upload(again, "/status/files", Map.of("proof", "15.a:3"), "photo.jpg", "JPEG2");
    assertThat(sent.text()).contains("เพิ่มไฟล์แล้ว");
    var asked = citizen.submit(sent, "/status/files/f9", Map.of());
    assertThat(asked.status()).isEqualTo(429);
    var proven = withReceipt(Map.of("proof", "15.a:4"));
    var file = citizen.submit(asked, "/status/files/f9", proven);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void everyFormWithAReceiptCanCarryAProof() {
    var status = citizen.post("/status", withReceipt(Map.of("proof", "15.a:1")));
    assertThat(status.page().select("form:has([name=receipt]):not(:has([name=proof]))")).isEmpty();
    assertThat(status.page().selectFirst("script[data-challenge]").attr("data-challenge"))
        .isEqualTo("/status/challenge");
  }

  private static Map<String, String> withReceipt(Map<String, String> typed) {
    var fields = new HashMap<>(typed);
    fields.put("receipt", PLATFORM.citizens().receipt());
    return fields;
  }
}
