package th.sucharit.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.DamagedLogException;
import th.sucharit.ledger.log.Disk;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.MerkleTree;
import th.sucharit.transparency.SigningKey;
import th.sucharit.transparency.TileSubtrees;

/**
 * The newest signed checkpoint (ยอดบัญชีล่าสุด). It is durable before anybody sees it, covers
 * durable entries only, and is never followed by one that tells another story.
 */
public final class CheckpointBook {

  private final AppendLog log;
  private final SigningKey key;
  private final Path file;
  private volatile Signed newest;

  /**
   * A checkpoint and the note that carries it.
   *
   * @param note as it is published
   */
  public record Signed(Checkpoint checkpoint, String note) {}

  /**
   * Takes up the checkpoint signed last.
   *
   * @throws DamagedLogException when the log does not contain what was signed
   */
  public CheckpointBook(AppendLog log, SigningKey key, Path file) {
    this.log = log;
    this.key = key;
    this.file = file;
    if (Files.exists(file)) {
      newest = read();
      requireKept(newest.checkpoint());
    } else {
      newest = sign(log.size());
    }
  }

  private Signed read() {
    try {
      byte[] note = Files.readAllBytes(file);
      return new Signed(
          Checkpoint.open(note, key.verifierKey()), new String(note, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new DamagedLogException("the last checkpoint cannot be trusted: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs what has become durable since the last checkpoint; empty when nothing has. */
  public synchronized Optional<Signed> signIfGrown() {
    long size = log.size();
    if (size == newest.checkpoint().size()) {
      return Optional.empty();
    }
    requireKept(newest.checkpoint());
    newest = sign(size);
    return Optional.of(newest);
  }

  private Signed sign(long size) {
    Checkpoint checkpoint = new Checkpoint(key.verifierKey().name(), size, root(size));
    String note = checkpoint.signedWith(key);
    try {
      Disk.replace(file, note.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint cannot be written", e);
    }
    return new Signed(checkpoint, note);
  }

  private void requireKept(Checkpoint signed) {
    if (log.size() < signed.size()) {
      throw new DamagedLogException(
          "a checkpoint over " + signed.size() + " entries was signed; there are " + log.size());
    }
    if (!root(signed.size()).equals(signed.root())) {
      throw new DamagedLogException(
          "the first " + signed.size() + " entries are not those that were signed");
    }
  }

  private Hash root(long size) {
    return tree(size).root(size);
  }

  /** The tree over the first {@code size} durable entries. */
  public MerkleTree tree(long size) {
    return new MerkleTree(new TileSubtrees(size, new TileMemory(log)::read));
  }

  public Signed newest() {
    return newest;
  }

  /** The ledger as an aggregate: its name and the id of its key. */
  String identity() {
    return key.verifierKey().name() + "+" + HexFormat.of().toHexDigits(key.verifierKey().id());
  }

  /** What others need to check the signatures. */
  public String verifierKey() {
    return key.verifierKey().toString();
  }
}
