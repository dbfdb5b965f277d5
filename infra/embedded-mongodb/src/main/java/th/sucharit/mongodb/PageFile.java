package th.sucharit.mongodb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/** The maps and the file that holds them as of the last commit. */
final class PageFile implements Unit.Changes {

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

  private final Map<String, MVMap<Key, byte[]>> maps = new ConcurrentHashMap<>();
  private final MVStore file;
  private final int compactedAtOnce;

  PageFile(Path path, Limits limits) {
    this.compactedAtOnce = limits.compactedAtOnce();
    this.file =
        new MVStore.Builder()
            .fileName(path.toAbsolutePath().toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .pageSplitSize(PAGE)
            .cacheSize(limits.cache())
            .open();
    requireOwnLayout(path);
    file.setRetentionTime(0);
    file.setVersionsToKeep(0);
    for (String name : List.copyOf(file.getMapNames())) {
      if (!name.equals(NUMBERS)) {
        open(name);
      }
    }
  }

  private void requireOwnLayout(Path path) {
    if (file.getMapNames().isEmpty()) {
      file.setStoreVersion(LAYOUT);
    } else if (file.getStoreVersion() != LAYOUT) {
      int layout = file.getStoreVersion();
      file.closeImmediately();
      throw new IllegalStateException(
          path
              + " was written in layout "
              + layout
              + " by another version of this server, which reads layout "
              + LAYOUT
              + " only; start that version, or begin with an empty folder");
    }
  }

  private MVMap<Key, byte[]> open(String name) {
    return maps.computeIfAbsent(
        name,
        absent ->
            file.openMap(
                absent,
                new MVMap.Builder<Key, byte[]>()
                    .keyType(KeyType.INSTANCE)
                    .valueType(BytesType.INSTANCE)));
  }

  Optional<MVMap<Key, byte[]>> map(String name) {
    return Optional.ofNullable(maps.get(name));
  }

  List<String> mapNames() {
    return List.copyOf(maps.keySet());
  }

  byte @Nullable [] get(String name, Key key) {
    MVMap<Key, byte[]> map = maps.get(name);
    return map == null ? null : map.get(key);
  }

  @Override
  public byte @Nullable [] put(String name, Key key, byte[] value) {
    return open(name).put(key, value);
  }

  @Override
  public byte @Nullable [] remove(String name, Key key) {
    MVMap<Key, byte[]> map = maps.get(name);
    return map == null ? null : map.remove(key);
  }

  @Override
  public void drop(String name) {
    MVMap<Key, byte[]> map = maps.remove(name);
    if (map != null) {
      file.removeMap(map);
    }
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
  void compact() {
    file.compact(FILL_RATE, compactedAtOnce);
    var store = (RandomAccessStore) file.getFileStore();
    store.compactMoveChunks(MOVED_BELOW, compactedAtOnce, file);
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
