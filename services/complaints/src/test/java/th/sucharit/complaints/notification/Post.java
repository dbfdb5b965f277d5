package th.sucharit.complaints.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server for a test, and a postman who comes when he is called. */
public final class Post implements AutoCloseable {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  public Post() {
    server.start();
  }

  /** An e-mail as it arrived. */
  public record Mail(String to, String id, String subject, String text) {}

  public JavaMailSenderImpl sender() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port());
    return sender;
  }

  public int port() {
    return server.getSmtp().getPort();
  }

  /** Sends what a service has to tell, as if so much time had passed. */
  public static void send(ApplicationContext service, Duration later) {
    Clock clock = Clock.offset(service.getBean(Clock.class), later);
    service.getBean(NoticeSender.class).sendDue(clock);
  }

  /** What came for an address. */
  public List<Mail> of(String address) {
    return all().stream().filter(mail -> mail.to().equals(address)).toList();
  }

  public List<Mail> all() {
    return Arrays.stream(server.getReceivedMessages()).map(Post::read).toList();
  }

  private static Mail read(MimeMessage message) {
    try {
      return new Mail(
          message.getAllRecipients()[0].toString(),
          message.getMessageID(),
          message.getSubject(),
          String.valueOf(message.getContent()));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody answers any more. */
  void goAway() {
    server.stop();
  }

  @Override
  public void close() {
    server.stop();
  }
}
