package th.sucharit.complaints.abuse;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.starter.web.Problem;

/**
 * Bounds the guessing of receipts (การจำกัดการเดารหัสติดตาม): only wrong ones cost. Whoever holds a
 * receipt is served however many others guess; who is wrong is asked for a proof of work after so
 * many.
 */
@Component
public class ReceiptGuard {

  private final Proofs proofs;
  private final Quotas quotas;
  private final HttpServletRequest request;

  ReceiptGuard(Proofs proofs, Quotas quotas, HttpServletRequest request) {
    this.proofs = proofs;
    this.quotas = quotas;
    this.request = request;
  }

  /**
   * Called where the look-up has found nothing.
   *
   * @param unknown what says so
   * @return what to answer: that, or 429 without a proof where the quota is used up
   */
  public Problem wrong(Problem unknown) {
    Optional<Duration> wait = quotas.guessing();
    if (wait.isEmpty()) {
      quotas.wrongReceipt();
      return unknown;
    }
    String proof = request.getHeader(AbuseGuard.PROOF);
    return proofs.take(proof) ? unknown : ProofNeeded.forReceipt(wait.get(), proof != null);
  }
}
