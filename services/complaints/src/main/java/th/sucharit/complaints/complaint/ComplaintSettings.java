package th.sucharit.complaints.complaint;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What an installation sets for complaints: its secret, and how long what remains possible. */
@Validated
@ConfigurationProperties("sucharit.complaints")
record ComplaintSettings(@Size(min = 24) String secret, @DefaultValue Windows windows) {

  /**
   * How long after the end.
   *
   * @param reopen it may be taken up again
   * @param appeal the complainant may go to the province; as long as an administrative appeal takes
   *     at most
   */
  record Windows(@DefaultValue("30d") Duration reopen, @DefaultValue("30d") Duration appeal) {}
}
