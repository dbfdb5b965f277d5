package th.sucharit.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a downloaded ledger without any server (ตรวจสอบสมุดบัญชีแบบออฟไลน์): recomputes every hash
 * from the entries, compares all tiles, the signed root and an earlier checkpoint, and reads the
 * story of each aggregate.
 */
public final class LedgerVerifier {

  private LedgerVerifier() {}

  /**
   * Checks a directory as {@link LedgerDownload} fills it.
   *
   * @param directory holds {@code checkpoint} and {@code tile/...}
   * @param key the key the reader trusts, obtained from elsewhere than the ledger
   * @param earlier a checkpoint trusted before; shows rollback and fork
   */
  public static VerificationReport verify(
      Path directory, VerifierKey key, Optional<Checkpoint> earlier) {
    EntryAudit audit = new EntryAudit();
    Optional<Checkpoint> checkpoint = checkpoint(directory, key, audit);
    if (checkpoint.isEmpty()) {
      return audit.report(checkpoint);
    }
    long size = checkpoint.get().size();
    if (earlier.isPresent() && earlier.get().size() > size) {
      audit.add(
          Finding.of(
              Finding.Kind.ROLLED_BACK,
              "it had " + earlier.get().size() + " entries and now has " + size));
    }
    if (earlier.isPresent() && !earlier.get().origin().equals(checkpoint.get().origin())) {
      audit.add(Finding.of(Finding.Kind.FORKED, "the earlier checkpoint is of another ledger"));
    }
    new TreeWalk(directory, checkpoint.get(), earlier, audit).walk();
    return audit.report(checkpoint);
  }

  private static Optional<Checkpoint> checkpoint(
      Path directory, VerifierKey key, EntryAudit audit) {
    try {
      byte[] note = Files.readAllBytes(directory.resolve(LedgerDownload.CHECKPOINT));
      return Optional.of(Checkpoint.open(note, key));
    } catch (NoSuchFileException e) {
      audit.add(Finding.of(Finding.Kind.UNTRUSTED_CHECKPOINT, "there is no checkpoint"));
    } catch (IllegalArgumentException e) {
      audit.add(Finding.of(Finding.Kind.UNTRUSTED_CHECKPOINT, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }
}
