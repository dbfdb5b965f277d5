package th.sucharit.complaints.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.notification.RulesRequest.GroupRequest;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Problem;

/** Checks and publishes what an owner lays down about notices (การกำหนดการแจ้ง). */
@Service
class NoticeRulesDesk {

  private final NoticeRulesBook book;
  private final NoticeTexts texts;
  private final Carriers carriers;

  NoticeRulesDesk(NoticeRulesBook book, NoticeTexts texts, Carriers carriers) {
    this.book = book;
    this.texts = texts;
    this.carriers = carriers;
  }

  static String province(ProvinceCode province) {
    return "province-" + province.code();
  }

  RulesAnswer present(String owner) {
    return answer(book.present(owner));
  }

  RulesAnswer publish(String owner, @Nullable String seen, RulesRequest request) {
    List<NoticeRules.Group> groups = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (int i = 0; i < request.groups().size(); i++) {
      String pointer = "/groups/" + i;
      GroupRequest group = request.groups().get(i);
      requireOnce(once, group.group(), pointer + "/group");
      groups.add(new NoticeRules.Group(group.group(), addresses(group, pointer + "/addresses/")));
    }
    check(request.texts());
    NoticeRules.@Nullable Name name =
        Optional.ofNullable(request.name())
            .map(given -> new NoticeRules.Name(given.th(), given.en()))
            .orElse(null);
    return answer(book.publish(owner, version(seen), name, groups, request.texts()));
  }

  private List<Address> addresses(GroupRequest group, String pointer) {
    List<Address> addresses = new ArrayList<>();
    for (int i = 0; i < group.addresses().size(); i++) {
      Address wanted = group.addresses().get(i).address(pointer + i);
      addresses.add(carriers.requireDomestic(wanted, pointer + i));
    }
    return List.copyOf(addresses);
  }

  private void check(List<NoticeText> own) {
    Set<String> once = new HashSet<>();
    for (int i = 0; i < own.size(); i++) {
      NoticeText text = own.get(i);
      String pointer = "/texts/" + i;
      if (!texts.knows(text.occasion())) {
        throw flaw(pointer + "/occasion", "is not in the list", "ไม่มีในรายการที่กำหนด");
      }
      requireOnce(once, text.occasion(), pointer + "/occasion");
      requireAllowed(text.th(), pointer + "/th");
      requireAllowed(text.en(), pointer + "/en");
    }
  }

  private static void requireAllowed(NoticeText.Wording wording, String pointer) {
    if (!wording.parts().stream().allMatch(Placeholder::allowed)) {
      throw flaw(
          pointer,
          "names a placeholder that is not allowed; there are {status}, {due}, {term}, {page}, {localGovernment}",
          "มีตัวแทนข้อความที่ไม่อนุญาต ใช้ได้เฉพาะ {status} {due} {term} {page} {localGovernment}");
    }
  }

  private static void requireOnce(Set<String> once, String name, String pointer) {
    if (!once.add(name)) {
      throw flaw(pointer, "occurs twice", "ซ้ำกัน");
    }
  }

  private static int version(@Nullable String seen) {
    if (seen == null) {
      throw Problem.of(
          428,
          "version-required",
          "Send If-Match with the ETag that you were given when you loaded this.",
          "กรุณาส่งหัวข้อ If-Match พร้อมค่า ETag ที่ได้รับเมื่อเปิดข้อมูลนี้");
    }
    String digits = seen.replace("\"", "");
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }

  private RulesAnswer answer(NoticeRules rules) {
    return RulesAnswer.of(rules, texts.defaults(), carriers.codes());
  }

  private static Problem flaw(String pointer, String message, String messageTh) {
    return Problem.invalid(
            "invalid",
            "Some of what was sent has to be mended; see errors.",
            "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
        .with(pointer, message, messageTh);
  }
}
