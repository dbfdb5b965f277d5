package th.sucharit.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a tile (แผ่นแฮช) as C2SP tlog-tiles defines it: 256 neighbouring hashes, or the
 * bundle of 256 entries.
 *
 * @param level the level of the hashes, or {@link #ENTRIES}
 * @param index the place within the level
 * @param width how many hashes or entries it holds: 256, or fewer at the right edge
 */
public record Tile(int level, long index, int width) {

  public static final int ENTRIES = -1;
  public static final int WIDTH = 256;

  /** Levels above this one cannot occur in a tree of fewer than 2^63 entries. */
  private static final int HIGHEST_LEVEL = 7;

  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|[0-9])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Refuses what cannot be the address of a tile. */
  public Tile {
    if (level < ENTRIES || level > HIGHEST_LEVEL || index < 0 || width < 1 || width > WIDTH) {
      throw new IllegalArgumentException("no tile " + level + "/" + index + " of " + width);
    }
  }

  /** The address written in a path, when it is one in its canonical spelling. */
  public static Optional<Tile> parse(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
    long index = Long.parseLong(matcher.group(2).replace("x", "").replace("/", ""));
    int width = matcher.group(3) == null ? WIDTH : Integer.parseInt(matcher.group(3));
    if (level > HIGHEST_LEVEL || width > WIDTH) {
      return Optional.empty();
    }
    Tile tile = new Tile(level, index, width);
    return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
  }

  /** The tiles of one level, in order, that a tree of this size needs. */
  public static List<Tile> ofLevel(int level, long size) {
    long hashes = size >>> (8 * Math.max(0, level));
    List<Tile> tiles = new ArrayList<>();
    for (long start = 0; start < hashes; start += WIDTH) {
      tiles.add(new Tile(level, start / WIDTH, (int) Math.min(WIDTH, hashes - start)));
    }
    return tiles;
  }

  /** How many levels of hash tiles a tree of this size has. */
  public static int levels(long size) {
    int levels = 0;
    for (long hashes = size; hashes > 0; hashes >>>= 8) {
      levels++;
    }
    return levels;
  }

  /** The path below the ledger's address, such as {@code tile/0/x001/234.p/7}. */
  public String path() {
    StringBuilder number = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      number.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
    }
    return "tile/"
        + (level == ENTRIES ? "entries" : Integer.toString(level))
        + "/"
        + number
        + (width == WIDTH ? "" : ".p/" + width);
  }

  /** Where the tile begins, counted in hashes of its level or in entries. */
  public long start() {
    return index * WIDTH;
  }
}
