package th.sucharit.transparency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Goes through all entries from left to right and rebuilds each tile and the root from them. */
final class TreeWalk {

  private final Path directory;
  private final Checkpoint checkpoint;
  private final Optional<Checkpoint> earlier;
  private final EntryAudit audit;
  private final Frontier frontier = new Frontier();

  TreeWalk(Path directory, Checkpoint checkpoint, Optional<Checkpoint> earlier, EntryAudit audit) {
    this.directory = directory;
    this.checkpoint = checkpoint;
    this.earlier = earlier;
    this.audit = audit;
  }

  void walk() {
    long size = checkpoint.size();
    checkEarlier();
    ByteArrayOutputStream above = new ByteArrayOutputStream();
    for (Tile bundle : Tile.ofLevel(Tile.ENTRIES, size)) {
      Optional<byte[]> hashes = entries(bundle);
      if (hashes.isEmpty()) {
        return;
      }
      compare(new Tile(0, bundle.index(), bundle.width()), hashes.get());
      if (bundle.width() == Tile.WIDTH) {
        above.writeBytes(TileSubtrees.rootOf(hashes.get()).bytes());
      }
    }
    byte[] level = above.toByteArray();
    for (int l = 1; level.length > 0; l++) {
      level = level(l, level);
    }
    if (!frontier.root().equals(checkpoint.root())) {
      audit.add(
          Finding.of(
              Finding.Kind.WRONG_ROOT,
              "the entries lead to " + frontier.root() + ", signed is " + checkpoint.root()));
    }
  }

  /** Reads a bundle's entries and returns their hashes; empty when the walk cannot go on. */
  private Optional<byte[]> entries(Tile bundle) {
    Optional<byte[]> content = file(bundle);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<byte[]> leaves;
    try {
      leaves = EntryBundle.decode(content.get());
    } catch (IllegalArgumentException e) {
      leaves = List.of();
    }
    if (leaves.size() != bundle.width()) {
      audit.add(Finding.of(Finding.Kind.DAMAGED_BUNDLE, bundle.path()));
      return Optional.empty();
    }
    byte[] hashes = new byte[bundle.width() * Hash.LENGTH];
    for (int i = 0; i < leaves.size(); i++) {
      Hash hash = TreeHashing.leaf(leaves.get(i));
      hash.copyTo(hashes, i * Hash.LENGTH);
      audit.read(frontier.size(), leaves.get(i));
      frontier.add(hash);
      checkEarlier();
    }
    return Optional.of(hashes);
  }

  private void checkEarlier() {
    if (earlier.isPresent()
        && earlier.get().size() == frontier.size()
        && !earlier.get().root().equals(frontier.root())) {
      audit.add(
          Finding.of(
              Finding.Kind.FORKED,
              "the first " + frontier.size() + " entries are not those signed earlier"));
    }
  }

  /** Compares all tiles of a level and returns the hashes of the next. */
  private byte[] level(int level, byte[] hashes) {
    ByteArrayOutputStream above = new ByteArrayOutputStream();
    for (int start = 0; start < hashes.length; start += Tile.WIDTH * Hash.LENGTH) {
      int end = Math.min(hashes.length, start + Tile.WIDTH * Hash.LENGTH);
      byte[] tile = Arrays.copyOfRange(hashes, start, end);
      int width = tile.length / Hash.LENGTH;
      compare(new Tile(level, start / (Tile.WIDTH * Hash.LENGTH), width), tile);
      if (width == Tile.WIDTH) {
        above.writeBytes(TileSubtrees.rootOf(tile).bytes());
      }
    }
    return above.toByteArray();
  }

  private void compare(Tile tile, byte[] expected) {
    Optional<byte[]> content = file(tile);
    if (content.isPresent() && !Arrays.equals(content.get(), expected)) {
      audit.add(Finding.of(Finding.Kind.WRONG_TILE, tile.path()));
    }
  }

  private Optional<byte[]> file(Tile tile) {
    try {
      return Optional.of(Files.readAllBytes(directory.resolve(tile.path())));
    } catch (NoSuchFileException e) {
      audit.add(Finding.of(Finding.Kind.MISSING_FILE, tile.path()));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
