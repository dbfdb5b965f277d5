package th.sucharit.transparency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a ledger into a directory the way a download leaves it. */
final class DownloadedLedger {

  static final SigningKey KEY = SigningKey.generate("sucharit.example/ledger");

  private DownloadedLedger() {}

  static Checkpoint write(Path directory, List<byte[]> leaves) throws IOException {
    return write(directory, leaves, KEY);
  }

  static Checkpoint write(Path directory, List<byte[]> leaves, SigningKey key) throws IOException {
    long size = leaves.size();
    MerkleTree tree = KnownTree.over(leaves);
    for (Tile tile : Tile.ofLevel(Tile.ENTRIES, size)) {
      int start = (int) tile.start();
      store(directory, tile, EntryBundle.encode(leaves.subList(start, start + tile.width())));
    }
    for (int level = 0; level < Tile.levels(size); level++) {
      for (Tile tile : Tile.ofLevel(level, size)) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (long i = tile.start(); i < tile.start() + tile.width(); i++) {
          int span = 1 << (8 * level);
          Frontier subtree = new Frontier();
          leaves.subList((int) i * span, (int) (i + 1) * span).stream()
              .map(TreeHashing::leaf)
              .forEach(subtree::add);
          hashes.writeBytes(subtree.root().bytes());
        }
        store(directory, tile, hashes.toByteArray());
      }
    }
    Checkpoint checkpoint = new Checkpoint(key.verifierKey().name(), size, tree.root(size));
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("checkpoint"), checkpoint.signedWith(key));
    return checkpoint;
  }

  private static void store(Path directory, Tile tile, byte[] content) throws IOException {
    Path file = directory.resolve(tile.path());
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
