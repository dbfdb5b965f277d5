package th.sucharit.complaints.abuse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much work a proof asks for, and how much is taken from those who bring none.
 *
 * @param percent of the quotas that this instance gives
 * @param proof the work
 * @param localGovernment filings without proof for one local government
 * @param installation filings without proof for all of them; many times what a gateway lets one
 *     address file
 * @param wrongReceipts receipts that nobody has, until a proof is asked for
 */
@Validated
@ConfigurationProperties("sucharit.complaints.abuse")
record AbuseSettings(
    @DefaultValue("100") @Min(1) int percent,
    @DefaultValue Work proof,
    @DefaultValue("60/1h") Quota localGovernment,
    @DefaultValue("30000/1h") Quota installation,
    @DefaultValue("600/1h") Quota wrongReceipts) {

  /**
   * What a proof takes.
   *
   * @param easiest leading zero bits in quiet times
   * @param hardest at most
   * @param busy proofs in a minute from which on each doubling asks for one bit more
   * @param expiry how long a challenge can be solved
   */
  record Work(
      @DefaultValue("15") @Min(1) int easiest,
      @DefaultValue("20") @Max(30) int hardest,
      @DefaultValue("120") @Min(1) int busy,
      @DefaultValue("15m") Duration expiry) {}
}
