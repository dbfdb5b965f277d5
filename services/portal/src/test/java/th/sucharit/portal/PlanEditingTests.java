package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlanEditingTests extends RunningPortal {

  private static final String EDIT = "/officer/plan/plan-huai-mek/edit";
  private static final String ITEM_5 = EDIT + "/items/5";
  private static final String ITEM_16 = EDIT + "/items/16";

  @Test
  void savesWhatWasChangedAndLeavesTheRestAsItIsToTheLetter() {
    var before = PLATFORM.planContent().deepCopy();
    var saved = send(ITEM_16, Map.of("budget-2569", "๓๐,๐๐๐ บาท", "units", "กองคลัง\nสำนักปลัด"));
    assertThat(saved.text()).contains("บันทึกเป็นฉบับใหม่แล้ว");
    var item = item(PLATFORM.planContent(), 16);
    assertThat(item.at("/budgets/2569").stringValue()).isEqualTo("30000.00");
    assertThat(item.at("/sheet/execution/responsibleUnits").size()).isEqualTo(2);
    var expected = item(before, 16);
    ((ObjectNode) expected.get("budgets")).put("2569", "30000.00");
    ((ObjectNode) expected.at("/sheet/execution"))
        .putArray("responsibleUnits")
        .add("กองคลัง")
        .add("สำนักปลัด");
    assertThat(PLATFORM.planContent()).isEqualTo(before);
  }

  @Test
  void savesNothingElseWhenTheFormIsSentAsItIs() {
    var before = PLATFORM.planContent().deepCopy();
    for (var place :
        new String[] {
          "/items/5", "/items/11", "/cover", "/aims", "/dimensions/4", "/groups/2.1.0"
        }) {
      assertThat(send(EDIT + place, Map.of()).status()).as(place).isEqualTo(200);
    }
    assertThat(PLATFORM.planContent()).isEqualTo(before);
  }

  @Test
  void keepsWhatThePaperPrintsBesideWhatIsMeant() {
    var printed = item(PLATFORM.planContent(), 7).at("/title/asPrinted").stringValue();
    send(EDIT + "/items/7", Map.of("title", "มาตรการใหม่"));
    var title = item(PLATFORM.planContent(), 7).get("title");
    assertThat(title.get("asPrinted").stringValue()).isEqualTo(printed);
    assertThat(title.get("corrected").stringValue()).isEqualTo("มาตรการใหม่");
    assertThat(visitor().get("/officer/plan/plan-huai-mek/items/7").text()).contains("มาตรการใหม่");
  }

  @Test
  void anEmptyBudgetIsNoneAndNotZero() {
    send(ITEM_16, Map.of("budget-2566", "-", "budget-2567", "0"));
    var budgets = item(PLATFORM.planContent(), 16).get("budgets");
    assertThat(budgets.get("2566").isNull()).isTrue();
    assertThat(budgets.get("2567").stringValue()).isEqualTo("0.00");
  }

  @Test
  void namesWhatCannotBeReadAtItsFieldAndKeepsWhatWasTyped() {
    var refused =
        send(ITEM_16, Map.of("budget-2569", "สามหมื่น", "title", " ", "period", "ทั้งปี"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactlyInAnyOrder("#title", "#budget-2569");
    assertThat(refused.page().selectFirst("#budget-2569").attr("value")).isEqualTo("สามหมื่น");
    assertThat(refused.page().selectFirst("#budget-2569").attr("aria-invalid")).isEqualTo("true");
    assertThat(refused.page().selectFirst("#period").attr("value")).isEqualTo("ทั้งปี");
    assertThat(PLATFORM.planKeys()).isEmpty();
  }

  @Test
  void showsWhatTheServiceRefusesAtItsField() {
    var refused = send(ITEM_5, Map.of("location", "ปฏิเสธ"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#location");
    assertThat(refused.text()).contains("สถานที่ไม่ถูกต้อง");
  }

  @Test
  void losesNothingWhenSomebodyElseSavedMeanwhile() {
    var officer = visitor();
    var page = officer.get(ITEM_16);
    PLATFORM.revisePlan(content -> {
      var item = item(content, 16);
      item.put("title", "ชื่อที่ผู้อื่นแก้");
      ((ObjectNode) item.get("budgets")).put("2570", "1.00");
    });
    var typed = fields(page);
    typed.put("title", "ชื่อที่ฉันแก้");
    typed.put("period", "ทั้งปี");
    var stale = officer.post(ITEM_16, typed);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีผู้อื่นบันทึกแผนก่อนคุณ");
    assertThat(stale.page().selectFirst("#title").text()).isEqualTo("ชื่อที่ฉันแก้");
    assertThat(stale.page().selectFirst("#period").attr("value")).isEqualTo("ทั้งปี");
    assertThat(stale.page().selectFirst("#title-other").text()).contains("ชื่อที่ผู้อื่นแก้");
    assertThat(stale.page().select(".other")).hasSize(1);
    assertThat(stale.page().selectFirst("#budget-2570").attr("value")).isEqualTo("1");
    var again = officer.post(ITEM_16, fields(stale));
    assertThat(again.text()).contains("บันทึกเป็นฉบับใหม่แล้ว");
    var item = item(PLATFORM.planContent(), 16);
    assertThat(item.get("title").stringValue()).isEqualTo("ชื่อที่ฉันแก้");
    assertThat(item.at("/budgets/2570").stringValue()).isEqualTo("1.00");
  }

  @Test
  void showsWhatWasTypedForAPartThatIsGone() {
    var officer = visitor();
    var page = officer.get(ITEM_16);
    var typed = fields(page);
    typed.put("period", "ทั้งปี");
    officer.submit(officer.get(EDIT + "/remove/item/16"), "/remove/item/16", Map.of());
    var gone = officer.post(ITEM_16, typed);
    assertThat(gone.status()).isEqualTo(412);
    assertThat(gone.text()).contains("ส่วนนี้ถูกนำออกจากแผนแล้ว");
    assertThat(gone.page().selectFirst("#period").attr("value")).isEqualTo("ทั้งปี");
  }

  @Test
  void addsARowWithoutSavingAndDropsARowThatIsEmptied() {
    var officer = visitor();
    var page = officer.get(ITEM_5);
    var rows = page.page().select("[id$=-metric]").size();
    var typed = fields(page);
    typed.put("more", "indicators");
    typed.put("location", "หมู่ ๓");
    var wider = officer.post(ITEM_5, typed);
    assertThat(wider.page().select("[id$=-metric]")).hasSize(rows + 1);
    assertThat(wider.page().selectFirst("#location").attr("value")).isEqualTo("หมู่ ๓");
    assertThat(PLATFORM.planKeys()).isEmpty();
    var filled = fields(wider);
    filled.put("indicators-" + rows + "-metric", "จำนวนผู้เข้าชม");
    filled.put("indicators-" + rows + "-value", "๑๐๐");
    for (var column :
        new String[] {"metric", "value", "unit", "baseline", "instrument", "frequency"}) {
      filled.put("indicators-0-" + column, "");
    }
    officer.post(ITEM_5, filled);
    var indicators = item(PLATFORM.planContent(), 5).at("/sheet/results/indicators");
    assertThat(indicators.size()).isEqualTo(rows);
    assertThat(indicators.get(rows - 1).at("/metric").stringValue()).isEqualTo("จำนวนผู้เข้าชม");
    assertThat(indicators.get(rows - 1).at("/target/value").stringValue()).isEqualTo("100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"executive", "council-auditor", "provincial-officer", "investigator"})
  void isForOfficersOnly(String role) {
    PLATFORM.signInAs(role);
    var visitor = visitor();
    for (var path : new String[] {EDIT, EDIT + "/cover", ITEM_5, EDIT + "/remove/item/3"}) {
      assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
    }
  }

  @Test
  void knowsNoPartThatThePlanDoesNotHave() {
    assertThat(visitor().get(EDIT + "/items/99").status()).isEqualTo(404);
    assertThat(visitor().get(EDIT + "/groups/9.9").status()).isEqualTo(404);
  }

  private static Visitor.Answer send(String path, Map<String, String> changed) {
    var officer = visitor();
    var typed = fields(officer.get(path));
    typed.putAll(changed);
    return officer.post(path, typed);
  }

  /** What a browser would send of the form. */
  static Map<String, String> fields(Visitor.Answer page) {
    var fields = new HashMap<String, String>();
    for (Element field : page.page().select("#part [name]")) {
      if (field.tagName().equals("select")) {
        fields.put(field.attr("name"), field.selectFirst("option[selected], option").val());
        field.select("option[selected]").forEach(o -> fields.put(field.attr("name"), o.val()));
      } else if (!field.tagName().equals("button")) {
        fields.put(
            field.attr("name"),
            field.tagName().equals("textarea") ? field.wholeText() : field.val());
      }
    }
    return fields;
  }

  private static ObjectNode item(JsonNode content, int number) {
    return content
        .at("/programme/dimensions")
        .valueStream()
        .flatMap(dimension -> dimension.get("groups").valueStream())
        .flatMap(group -> group.path("subGroups").valueStream())
        .flatMap(group -> group.get("items").valueStream())
        .filter(item -> item.get("number").intValue() == number)
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
