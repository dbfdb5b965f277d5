package th.sucharit.complaints.notification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.notification.RulesRequest.GroupRequest;
import th.sucharit.complaints.notification.RulesRequest.NameRequest;

/**
 * Whom an owner tells what (ข้อกำหนดการแจ้งที่ใช้อยู่).
 *
 * @param version 0 where nothing was laid down
 * @param defaults the texts that hold where there is no other
 * @param channels on which notices are sent here
 */
record RulesAnswer(
    int version,
    @Nullable NameRequest name,
    List<GroupRequest> groups,
    List<NoticeText> texts,
    List<NoticeText> defaults,
    List<String> channels) {

  static RulesAnswer of(NoticeRules rules, List<NoticeText> defaults, List<String> channels) {
    return new RulesAnswer(
        rules.version(),
        Optional.ofNullable(rules.name())
            .map(name -> new NameRequest(name.th(), name.en()))
            .orElse(null),
        rules.groups().stream()
            .map(group ->
                new GroupRequest(
                    group.name(), group.addresses().stream().map(AddressRequest::of).toList()))
            .toList(),
        rules.texts(),
        defaults,
        channels);
  }
}
