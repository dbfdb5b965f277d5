package th.sucharit.ledger.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import th.sucharit.transparency.Fingerprint;
import th.sucharit.transparency.SequenceBook;

/**
 * A book on disk for any number of fingerprints: what is new in memory, the rest in sorted runs
 * that are merged as they grow. What was not kept when the process ended is read again from the
 * entries.
 */
final class DiskBook implements SequenceBook {

  private final Path directory;

  /** Readers look here first and into the runs afterwards; writers publish in the other order. */
  private volatile ConcurrentHashMap<Fingerprint, Long> fresh = new ConcurrentHashMap<>();

  private volatile List<Run> runs = List.of();
  private long nextName;

  DiskBook(Path directory) {
    this.directory = directory;
  }

  /** Goes back to the given runs; false when one of them is missing. */
  boolean reset(List<String> names) throws IOException {
    Files.createDirectories(directory);
    fresh = new ConcurrentHashMap<>();
    List<Run> kept = new ArrayList<>();
    for (String name : names) {
      if (!Files.exists(directory.resolve(name))) {
        return false;
      }
      kept.add(Run.open(directory.resolve(name)));
    }
    runs = List.copyOf(kept);
    // never a name that was used before: an old run may still be mapped
    try (Stream<Path> files = Files.list(directory)) {
      nextName =
          files.mapToLong(file -> Long.parseLong(file.toFile().getName()) + 1).max().orElse(0);
    }
    return true;
  }

  @Override
  public OptionalLong get(Fingerprint key) {
    Long recent = fresh.get(key);
    if (recent != null) {
      return OptionalLong.of(recent);
    }
    for (Run run : runs.reversed()) {
      OptionalLong value = run.get(key);
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public void put(Fingerprint key, long value) {
    fresh.put(key, value);
  }

  /** Writes what is new into a run and returns the names of all runs, oldest first. */
  List<String> keep() throws IOException {
    List<Run> all = new ArrayList<>(runs);
    if (!fresh.isEmpty()) {
      all.add(write(new TreeMap<>(fresh).entrySet().iterator()));
    }
    while (all.size() > 1 && all.getLast().count() * 2 >= all.get(all.size() - 2).count()) {
      Run newer = all.removeLast();
      Run older = all.removeLast();
      all.add(write(new MergedRuns(older, newer)));
    }
    runs = List.copyOf(all);
    fresh = new ConcurrentHashMap<>();
    return all.stream().map(Run::name).toList();
  }

  private Run write(Iterator<Map.Entry<Fingerprint, Long>> entries) throws IOException {
    return Run.write(directory.resolve(Long.toString(nextName++)), entries);
  }

  /** Deletes runs that no recovery point names any more. */
  void sweep() throws IOException {
    List<String> kept = runs.stream().map(Run::name).toList();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (!kept.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }
}
