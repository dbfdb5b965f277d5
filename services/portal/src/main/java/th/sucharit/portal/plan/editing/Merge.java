package th.sucharit.portal.plan.editing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed, joined with what somebody else saved meanwhile (การรวมกับข้อมูลที่ผู้อื่นบันทึก):
 * fields that were not touched follow the other; nothing typed is lost.
 *
 * @param others what stands there now, for the fields where that is neither what was typed nor what
 *     it was based on
 */
record Merge(Values values, Map<String, String> others) {

  static Merge of(Values base, Values typed, Values now) {
    var joined = new LinkedHashMap<>(now.texts());
    var others = new LinkedHashMap<String, String>();
    for (var name : typed.names()) {
      if (typed.differs(name, base)) {
        joined.put(name, typed.of(name));
        if (now.differs(name, typed)) {
          others.put(name, now.of(name));
        }
      } else if (!now.has(name)) {
        joined.put(name, "");
      }
    }
    others.keySet().removeIf(name -> !now.differs(name, base));
    return new Merge(new Values(joined), others);
  }
}
