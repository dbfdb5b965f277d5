package th.sucharit.complaints.notification;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When notices are sent and when they are forgotten (รอบการส่ง). */
@Component
class NoticeSchedule {

  private final NoticeSender sender;
  private final Notices notices;
  private final Clock clock;

  NoticeSchedule(NoticeSender sender, Notices notices, Clock clock) {
    this.sender = sender;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${sucharit.notifications.every:PT5S}")
  void send() {
    sender.sendDue(clock);
  }

  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
  void forget() {
    notices.forgetDone(clock.instant());
  }
}
