package th.sucharit.ledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.Tile;
import th.sucharit.transparency.TileSubtrees;

/** All tiles of the tree: one file for each level, whose pieces of 8 KiB are the tiles. */
final class HashFiles implements AutoCloseable {

  private final Path directory;
  private final List<Level> levels = new CopyOnWriteArrayList<>();

  HashFiles(Path directory) {
    this.directory = directory;
  }

  /** Goes back to the given size; false when the files hold less. */
  boolean reset(long size) throws IOException {
    close();
    for (int level = 0; level < Tile.levels(size); level++) {
      levels.add(new Level(directory.resolve("hashes." + level)));
      if (!levels.getLast().reset(size >>> (8 * level))) {
        return false;
      }
    }
    return true;
  }

  /** Adds the hash of the next entry; readers see it after {@link #flush}. */
  void add(Hash hash) throws IOException {
    byte[] bytes = hash.bytes();
    for (int level = 0; level(level).add(bytes); level++) {
      bytes = TileSubtrees.rootOf(level(level).tile).bytes();
    }
  }

  void flush() throws IOException {
    for (Level level : levels) {
      level.hashes.flush();
    }
  }

  void force() throws IOException {
    for (Level level : levels) {
      level.hashes.force();
    }
  }

  /** The content of a tile, which must have been flushed. */
  byte[] read(Tile tile) {
    try {
      return levels.get(tile.level()).hashes.read(tile.start(), tile.width());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An open level; a new one begins empty, whatever a crash has left in its file. */
  private Level level(int number) throws IOException {
    if (number == levels.size()) {
      Level fresh = new Level(directory.resolve("hashes." + number));
      fresh.reset(0);
      levels.add(fresh);
    }
    return levels.get(number);
  }

  @Override
  public void close() throws IOException {
    for (Level level : levels) {
      level.hashes.close();
    }
    levels.clear();
  }

  /** One level: its file, and in memory the tile at its end. */
  private static final class Level {

    private final FixedRecords hashes;
    private final byte[] tile = new byte[Tile.WIDTH * Hash.LENGTH];

    Level(Path path) throws IOException {
      hashes = new FixedRecords(path, Hash.LENGTH);
    }

    boolean reset(long count) throws IOException {
      if (!hashes.reset(count)) {
        return false;
      }
      int partial = (int) (count % Tile.WIDTH);
      byte[] loaded = hashes.read(count - partial, partial);
      System.arraycopy(loaded, 0, tile, 0, loaded.length);
      return true;
    }

    /** True when the hash completed a tile. */
    boolean add(byte[] hash) {
      int place = (int) (hashes.count() % Tile.WIDTH);
      System.arraycopy(hash, 0, tile, place * Hash.LENGTH, Hash.LENGTH);
      hashes.add(hash);
      return place == Tile.WIDTH - 1;
    }
  }
}
