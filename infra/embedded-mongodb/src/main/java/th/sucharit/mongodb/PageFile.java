package th.sucharit.mongodb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/** The maps, their keys in the order of their bytes, and the file with their last commit. */
final class PageFile {

  /** Small pages, for a changed document rewrites its page. */
  private static final int PAGE = 4096;

  /** Parts of the file with a greater share of living data are left alone. */
  private static final int FILL_RATE = 80;

  /** Gaps are left to be filled by commits while they are a smaller share of the file. */
  private static final int MOVED_BELOW = 70;

  /** Changes when files of this version would be misread by others, or theirs by this one. */
  private static final int LAYOUT = 2;

  private static final String NUMBERS = "numbers";
  private static final String APPLIED = "applied";

  static {
    assertNothingOfTheGapsIn("FreeSpaceBitSet", "RandomAccessStore");
  }

  private final Map<String, MVMap<byte[], byte[]>> maps = new ConcurrentHashMap<>();
  private final MVStore file;

  PageFile(Path path, int cache) {
    this.file =
        new MVStore.Builder()
            .fileName(path.toAbsolutePath().toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .pageSplitSize(PAGE)
            .cacheSize(cache)
            .open();
    requireOwnLayout(path);
    file.setRetentionTime(0);
    file.setVersionsToKeep(0);
    file.getMapNames().stream().filter(name -> !name.equals(NUMBERS)).forEach(this::open);
  }

  /**
   * With assertions on, as in tests, H2 2.4.240 closes the store when it moves a part of the file
   * and there is a gap behind the place which the part should not pass: it takes such a gap for
   * impossible. Without them it takes a gap that is free, which is right.
   */
  private static void assertNothingOfTheGapsIn(String... types) {
    for (String type : types) {
      MVStore.class
          .getClassLoader()
          .setClassAssertionStatus(MVStore.class.getPackageName() + "." + type, false);
    }
  }

  private void requireOwnLayout(Path path) {
    int layout = file.getMapNames().isEmpty() ? LAYOUT : file.getStoreVersion();
    if (layout != LAYOUT) {
      abandon();
      throw new IllegalStateException(
          "%s has layout %d, this version of the server reads layout %d only: begin anew with an empty folder"
              .formatted(path, layout, LAYOUT));
    }
    file.setStoreVersion(LAYOUT);
  }

  private MVMap<byte[], byte[]> open(String name) {
    return maps.computeIfAbsent(
        name,
        absent ->
            file.openMap(
                absent,
                new MVMap.Builder<byte[], byte[]>()
                    .keyType(ByteArrayDataType.INSTANCE)
                    .valueType(ByteArrayDataType.INSTANCE)));
  }

  Optional<MVMap<byte[], byte[]>> map(String name) {
    return Optional.ofNullable(maps.get(name));
  }

  List<String> mapNames() {
    return List.copyOf(maps.keySet());
  }

  byte @Nullable [] get(String name, Key key) {
    MVMap<byte[], byte[]> map = maps.get(name);
    return map == null ? null : map.get(key.bytes());
  }

  /** Sets what the key of a map has, removes it when that is nothing; tells what it had before. */
  byte @Nullable [] set(String name, byte[] key, byte @Nullable [] value) {
    return value == null ? open(name).remove(key) : open(name).put(key, value);
  }

  void drop(String name) {
    Optional.ofNullable(maps.remove(name)).ifPresent(file::removeMap);
  }

  /** The number of the last record that was part of a commit. */
  long applied() {
    return numbers().getOrDefault(APPLIED, 0L);
  }

  /** Writes all changes to the disk. */
  void commit(long applied) {
    numbers().put(APPLIED, applied);
    file.commit();
    file.sync();
  }

  private MVMap<String, Long> numbers() {
    return file.openMap(NUMBERS);
  }

  /**
   * Copies the living data of the emptiest parts of the file, so that the next commit frees these,
   * and moves parts into gaps. May commit all changes.
   */
  void compact(int bytes) {
    file.compact(FILL_RATE, bytes);
    var store = (RandomAccessStore) file.getFileStore();
    store.compactMoveChunks(MOVED_BELOW, bytes, file);
  }

  /** Bytes of memory that hold what is not committed. */
  int uncommitted() {
    return file.getUnsavedMemory();
  }

  long size() {
    return file.getFileStore().size();
  }

  /** The share of the file that holds living data, in percent. */
  int fillRate() {
    return file.getFileStore().getFillRate() * file.getFileStore().getChunksFillRate() / 100;
  }

  boolean isClosed() {
    return file.isClosed();
  }

  void close() {
    file.close();
  }

  void abandon() {
    file.closeImmediately();
  }
}
