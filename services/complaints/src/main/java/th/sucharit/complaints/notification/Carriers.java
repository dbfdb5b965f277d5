package th.sucharit.complaints.notification;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The channels that this installation has set up (ช่องทางที่เปิดใช้). */
@Component
public class Carriers {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Map<Channel, Carrier> open = new EnumMap<>(Channel.class);
  private final boolean foreignNumbers;

  @Autowired
  Carriers(
      NotificationSettings settings,
      ObjectProvider<JavaMailSender> mail,
      JsonMapper json,
      Clock clock) {
    this.foreignNumbers = settings.foreignNumbers();
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    mail.ifAvailable(smtp -> add(new EmailCarrier(smtp, settings.from(), clock)));
    NotificationSettings.Gateway sms = settings.sms();
    if (sms.token() != null && sms.url() != null && sms.open()) {
      add(new SmsCarrier(sms.url(), sms.token(), http, json));
    }
    NotificationSettings.Gateway line = settings.line();
    if (line.token() != null && line.open()) {
      add(
          new LineCarrier(
              Optional.ofNullable(line.url()).orElse(LineCarrier.PUSH), line.token(), http, json));
    }
  }

  Carriers(Collection<Carrier> carriers) {
    this.foreignNumbers = false;
    carriers.forEach(this::add);
  }

  private void add(Carrier carrier) {
    open.put(carrier.channel(), carrier);
  }

  List<String> codes() {
    return open.keySet().stream().map(Channel::code).toList();
  }

  Optional<Carrier> of(Channel channel) {
    return Optional.ofNullable(open.get(channel));
  }

  /**
   * Refuses an address that nobody here can reach.
   *
   * @param pointer where it stood
   */
  public Address require(Address address, String pointer) {
    if (of(address.channel()).isEmpty()) {
      throw Problem.invalid(
              "channel-not-offered",
              "Notices are not sent on this channel here.",
              "ระบบนี้ไม่ได้เปิดให้แจ้งผ่านช่องทางนี้")
          .with(pointer, "is a channel that is not offered", "เป็นช่องทางที่ยังไม่เปิดให้บริการ");
    }
    return requireDomestic(address, pointer);
  }

  /**
   * Refuses a telephone of another country, unless the installation pays for such messages.
   *
   * @param pointer where it stood
   */
  Address requireDomestic(Address address, String pointer) {
    if (!foreignNumbers && !address.channel().isDomestic(address.value())) {
      throw Problem.invalid(
              "number-not-served",
              "Text messages go to numbers in Thailand only.",
              "ระบบส่งข้อความสั้นได้เฉพาะหมายเลขโทรศัพท์ในประเทศไทยเท่านั้น")
          .with(pointer, "must be a number in Thailand", "ต้องเป็นหมายเลขโทรศัพท์ในประเทศไทย");
    }
    return address;
  }
}
