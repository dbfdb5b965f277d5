package th.sucharit.complaints.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends e-mails by SMTP (อีเมล). */
final class EmailCarrier implements Carrier {

  private final JavaMailSender mail;
  private final String from;
  private final Clock clock;

  EmailCarrier(JavaMailSender mail, String from, Clock clock) {
    this.mail = mail;
    this.from = from;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public void carry(Address to, Letter letter) throws UndeliveredException {
    try {
      mail.send(message(to, letter));
    } catch (MessagingException | MailException e) {
      // a letter that was refused has no cause of its own: the server was there
      boolean unreachable =
          e instanceof MailAuthenticationException
              || (e instanceof MailSendException && e.getCause() != null);
      throw new UndeliveredException(e.getClass().getSimpleName(), unreachable);
    }
  }

  private MimeMessage message(Address to, Letter letter) throws MessagingException {
    String domain = from.substring(from.indexOf('@') + 1);
    MimeMessage message = new Named("<" + letter.id() + "@" + domain + ">");
    message.setFrom(new InternetAddress(from));
    message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.value()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** Keeps its name, by which who gets it twice knows it again. */
  private static final class Named extends MimeMessage {

    private final String name;

    Named(String name) {
      super((Session) null);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
