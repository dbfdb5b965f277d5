package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

  @ParameterizedTest
  @CsvSource({
    "https://www.huaimek.go.th/plan.pdf, https://www.huaimek.go.th/plan.pdf",
    "'  HTTP://WWW.Huaimek.go.th?id=1#p2 ', http://www.huaimek.go.th?id=1#p2",
    "https://huaimek.go.th:8443/a%20b, https://huaimek.go.th:8443/a%20b",
    "https://huaimek.go.th/แผน 1.pdf,"
        + " https://huaimek.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%201.pdf",
    "https://huaimek.go.th/100%, https://huaimek.go.th/100%25",
    "https://เทศบาล.ไทย/, https://xn--o3cg7ak5c9d.xn--o3cw4h/",
    "http://203.150.20.1/ita, http://203.150.20.1/ita",
    "https://[2404:6800:4001::1]/, https://[2404:6800:4001::1]/"
  })
  void takesWhatBrowsersTake(String typed, String kept) throws WebAddress.Unfit {
    assertThat(WebAddress.of(typed).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.huaimek.go.th",
        "//huaimek.go.th",
        "ftp://huaimek.go.th/a",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "https:///a",
        "https://user:pass@huaimek.go.th/",
        "https://huaimek.go.th@10.0.0.1/",
        "https://huaimek.go.th:0/",
        "https://huaimek.go.th:70000/",
        "https://huai mek.go.th/",
        "https://huaimek.go.th\\@10.0.0.1/",
        "https://huai%6dek.go.th/",
        "https://huaimek.go.th/a\u0000b",
        "https://huaimek.go.th/a\nb"
      })
  void refusesWhatIsNoWebAddress(String typed) {
    assertFlaw(typed, WebAddress.Flaw.NO_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LOCALHOST:8080/",
        "http://localhost./",
        "http://admin.localhost/",
        "http://intranet/",
        "http://files.local/",
        "http://ita.internal/",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://１２７.０.０.１/",
        "http://10.1.2.3/",
        "http://172.20.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::a00:1]/",
        "http://[2002:a00:1::]/"
      })
  void refusesWhatOnlySomeCanOpen(String typed) {
    assertFlaw(typed, WebAddress.Flaw.NOT_PUBLIC);
  }

  @Test
  void refusesWhatGrowsTooLong() {
    assertFlaw("https://huaimek.go.th/" + "ก".repeat(1_900), WebAddress.Flaw.TOO_LONG);
  }

  private static void assertFlaw(String typed, WebAddress.Flaw flaw) {
    assertThatThrownBy(() -> WebAddress.of(typed))
        .isInstanceOfSatisfying(
            WebAddress.Unfit.class, unfit -> assertThat(unfit.flaw()).isEqualTo(flaw));
  }
}
