package th.sucharit.complaints.abuse;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Lets files in that come with a receipt (การคัดกรองไฟล์แนบ): with a proof of work always, without
 * as much in an hour as the disk bears.
 */
@Component
public class UploadGuard {

  private static final long MEGABYTE = 1024L * 1024;

  private final Proofs proofs;
  private final Quota each;
  private final TokenBucket all;
  private final Map<LocalGovernmentId, TokenBucket> buckets = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  @Autowired
  UploadGuard(Proofs proofs, UploadSettings files, AbuseSettings abuse) {
    this(proofs, files, abuse.percent(), System::nanoTime);
  }

  UploadGuard(Proofs proofs, UploadSettings files, int percent, LongSupplier nanos) {
    this.proofs = proofs;
    this.nanos = nanos;
    this.each = bytes(files.localGovernment()).scaled(percent);
    this.all = new TokenBucket(bytes(files.installation()).scaled(percent), nanos.getAsLong());
  }

  /**
   * Called once for each file, before it is stored.
   *
   * @param to whose case it belongs to
   * @param size in bytes
   * @param proof what the header says, if anything
   * @throws th.sucharit.starter.web.Problem 429 without a proof where the quota is used up
   */
  public void admit(LocalGovernmentId to, long size, @Nullable String proof) {
    long now = nanos.getAsLong();
    TokenBucket own = buckets.computeIfAbsent(to, one -> new TokenBucket(each, now));
    Duration wait = own.until(now, size);
    Duration ofAll = all.until(now, size);
    boolean taken = wait.isZero() && ofAll.isZero() && own.take(now, size) && all.take(now, size);
    if (!taken && !proofs.take(proof)) {
      throw ProofNeeded.forFile(wait.compareTo(ofAll) > 0 ? wait : ofAll, proof != null);
    }
  }

  private static Quota bytes(Quota megabytes) {
    return new Quota(megabytes.many() * MEGABYTE, megabytes.in());
  }
}
