package th.sucharit.complaints.complaint;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** What an installation sets for complaints: its secret and the legal terms. */
@Validated
@ConfigurationProperties("sucharit.complaints")
record ComplaintSettings(@Size(min = 24) String secret, Deadlines deadlines) {

  /** Terms in calendar days, counted from the day after receiving. */
  record Deadlines(@Min(1) int opinionDays, @Min(1) int resolutionDays) {}
}
