package th.sucharit.transparency;

import java.util.function.Function;

/** Finds the hash of any complete subtree in the tiles of a tree of known size. */
public final class TileSubtrees implements Subtrees {

  private static final int HEIGHT = 8;

  private final long size;
  private final Function<Tile, byte[]> tiles;

  /**
   * Reads tiles when they are asked for.
   *
   * @param size the size of the tree, which decides how wide the last tile of each level is
   * @param tiles gives the content of a tile: its hashes, one after another
   */
  public TileSubtrees(long size, Function<Tile, byte[]> tiles) {
    this.size = size;
    this.tiles = tiles;
  }

  @Override
  public Hash hash(int level, long index) {
    int tileLevel = level / HEIGHT;
    int height = level % HEIGHT;
    long first = index << height;
    long hashes = size >>> (HEIGHT * tileLevel);
    long number = first / Tile.WIDTH;
    int width = (int) Math.min(Tile.WIDTH, hashes - number * Tile.WIDTH);
    int offset = (int) (first % Tile.WIDTH);
    if (width < offset + (1 << height)) {
      throw new IllegalArgumentException("no subtree " + level + "/" + index + " within " + size);
    }
    byte[] tile = tiles.apply(new Tile(tileLevel, number, width));
    if (tile.length != width * Hash.LENGTH) {
      throw new IllegalArgumentException("tile " + tileLevel + "/" + number + " has a wrong size");
    }
    return fold(tile, offset, 1 << height);
  }

  /** The hash that stands for a complete tile in the level above. */
  public static Hash rootOf(byte[] tile) {
    if (tile.length != Tile.WIDTH * Hash.LENGTH) {
      throw new IllegalArgumentException("the tile is not complete");
    }
    return fold(tile, 0, Tile.WIDTH);
  }

  private static Hash fold(byte[] tile, int offset, int count) {
    if (count == 1) {
      return Hash.at(tile, offset * Hash.LENGTH);
    }
    int half = count / 2;
    return TreeHashing.node(fold(tile, offset, half), fold(tile, offset + half, half));
  }
}
