package th.sucharit.complaints.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whom a local government or a province tells what, in one version (ข้อกำหนดการแจ้ง); versions are
 * never changed.
 *
 * @param owner code of the local government, or {@code province-46}
 * @param version counts from 1; 0 where nothing was laid down
 * @param name how the owner calls itself in notices
 * @param texts in place of the default ones
 */
@Document("noticeRules")
@CompoundIndex(name = "present", def = "{'owner': 1, 'version': -1}", unique = true)
record NoticeRules(
    @Id String id,
    String owner,
    int version,
    @Nullable Name name,
    List<Group> groups,
    List<NoticeText> texts,
    Instant at) {

  static NoticeRules none(String owner) {
    return new NoticeRules(owner + ":0", owner, 0, null, List.of(), List.of(), Instant.EPOCH);
  }

  /** In both languages. */
  record Name(String th, String en) {}

  /** Some people, such as {@code officers} or {@code unit:finance}. */
  record Group(String name, List<Address> addresses) {}

  List<Address> addresses(String group) {
    return groups.stream()
        .filter(one -> one.name().equals(group))
        .findFirst()
        .map(Group::addresses)
        .orElse(List.of());
  }

  Optional<NoticeText> text(String occasion) {
    return texts.stream().filter(one -> one.occasion().equals(occasion)).findFirst();
  }
}
