package th.sucharit.complaints.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the letter of a notice from what is true now (การเรียบเรียงรายการแจ้ง). */
@Component
class NoticeWording {

  private final NoticeRulesBook rules;
  private final NoticeTexts texts;

  NoticeWording(NoticeRulesBook rules, NoticeTexts texts) {
    this.rules = rules;
    this.texts = texts;
  }

  Optional<Letter> letter(Notice notice, NoticeSource source) {
    return source
        .standing(notice.about())
        .map(standing -> texts.letter(notice, rules.present(notice.owner()), standing));
  }
}
