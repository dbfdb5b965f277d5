package th.sucharit.complaints.abuse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;

/**
 * Lets filings in (การคัดกรองการยื่นเรื่อง): with a proof of work always, without while it is
 * quiet.
 */
@Component
public class AbuseGuard {

  /** The header that brings a proof: {@code <challenge>:<nonce>}. */
  public static final String PROOF = "Proof-Of-Work";

  private final Proofs proofs;
  private final Quotas quotas;

  AbuseGuard(Proofs proofs, Quotas quotas) {
    this.proofs = proofs;
    this.quotas = quotas;
  }

  /**
   * Called once for each filing, after what was sent has been validated and was found not to be
   * there yet. Who is signed in answers for what they send and is not asked.
   *
   * @param proof what the header says, if anything
   * @throws th.sucharit.starter.web.Problem 429 without a proof where the quota is used up
   */
  public void admit(LocalGovernmentId to, @Nullable String proof) {
    if (!Caller.current().anonymous() || proofs.take(proof)) {
      return;
    }
    quotas
        .filing(to)
        .ifPresent(wait -> {
          throw ProofNeeded.forFiling(wait, proof != null);
        });
  }
}
