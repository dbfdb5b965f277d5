package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What officers let people complain about. */
class CategoryPagesTests extends RunningPortal {

  private static final String LIST = "/officer/categories";
  private final Visitor officer = visitor();

  @Test
  void makesTheCountrysCategoriesItsOwnWithTheFirstSaving() {
    var list = officer.get(LIST);
    assertThat(list.text()).contains("ประเภทเรื่องกลางของประเทศ", "หลุมบ่อ");
    assertThat(list.page().select(".deep-2 b").text()).isEqualTo("หลุมบ่อ");
    var form = officer.get(LIST + "/lighting/edit");
    assertThat(form.page().select("fieldset.asked")).hasSize(4);
    assertThat(form.page().select("#parent option").eachAttr("value")).doesNotContain("lighting");
    var typed = rows(form);
    typed.put("th", "ไฟสาธารณะ");
    typed.put("questions-3-th", "สีของไฟ");
    typed.put("questions-3-kind", "CHOICE");
    typed.put("questions-3-choices", "ขาว | White\nเหลือง");
    var preview = new HashMap<>(typed);
    preview.put("preview", "yes");
    assertThat(officer.submit(form, "/lighting/edit", preview).text())
        .contains("ตัวอย่างที่ประชาชนเห็น", "○ ขาว");
    var saved = officer.submit(form, "/lighting/edit", typed);
    assertThat(saved.text()).contains("ฉบับที่ ๑", "ไฟสาธารณะ", "๔ คำถาม");
    assertThat(PLATFORM.sentByDesk().getLast())
        .contains("\"code\":\"lighting\",\"parent\":\"infrastructure\",\"th\":\"ไฟสาธารณะ\"")
        .contains("\"code\":\"pole\"", "{\"code\":\"c-1\",\"th\":\"ขาว\",\"en\":\"White\"}")
        .contains("\"code\":\"c-2\",\"th\":\"เหลือง\",\"en\":\"เหลือง\"");
    var late = officer.submit(form, "/lighting/edit", typed);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.page().selectFirst("#th").val()).isEqualTo("ไฟสาธารณะ");
  }

  @Test
  void addsBelowAndRemovesWithWhatIsBelow() {
    var form = officer.get(LIST + "/new?parent=lighting");
    assertThat(form.page().selectFirst("#parent option[selected]").val()).isEqualTo("lighting");
    var saved =
        officer.submit(
            form, "/new", Map.of("th", "ไฟวัด", "parent", "lighting", "unit", "finance"));
    assertThat(saved.page().select(".deep-2 b").text()).contains("ไฟวัด");
    var removed = officer.submit(saved, "/infrastructure/remove", Map.of());
    assertThat(removed.page().select(".branches b").eachText())
        .containsExactly("สิ่งแวดล้อมและเหตุรำคาญ", "เรื่องอื่น ๆ");
  }

  @Test
  void showsRefusalsBesideTheField() {
    var form = officer.get(LIST + "/roads/edit");
    var typed = rows(form);
    typed.put("questions-0-choices", "");
    var refused = officer.submit(form, "/roads/edit", typed);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#questions-0-choices");
    assertThat(refused.text()).contains("ต้องมีตัวเลือก");
    typed.put("th", " ");
    assertThat(officer.submit(form, "/roads/edit", typed).page().select(".errors a").attr("href"))
        .isEqualTo("#th");
    assertThat(officer.get(LIST + "/nothing/edit").status()).isEqualTo(404);
    PLATFORM.signInAs("executive");
    assertThat(visitor().get(LIST).status()).isEqualTo(403);
  }

  /** Every field of the form as it stands. */
  private static Map<String, String> rows(Visitor.Answer form) {
    var fields = new HashMap<String, String>();
    var shown = form.page().select("form[data-draft^=category]").first();
    shown.select("input[type=text]").forEach(one -> fields.put(one.attr("name"), one.val()));
    shown.select("textarea").forEach(one -> fields.put(one.attr("name"), one.text()));
    shown
        .select("select")
        .forEach(one ->
            fields.put(
                one.attr("name"),
                one.select("option[selected]").isEmpty()
                    ? ""
                    : one.select("option[selected]").val()));
    return fields;
  }
}
