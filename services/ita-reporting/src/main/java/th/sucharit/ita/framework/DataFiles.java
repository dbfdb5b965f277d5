package th.sucharit.ita.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads versioned data files and tells everything that is wrong with any of them. */
public final class DataFiles {

  private final ResourcePatternResolver files;
  private final JsonMapper json;

  public DataFiles(ResourcePatternResolver files, JsonMapper json) {
    this.files = files;
    this.json =
        json.rebuild()
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /**
   * One kind of file.
   *
   * @param what its plural, for people
   * @param key what one file is for
   * @param keyName what {@code key} is, for people
   * @param faults what is wrong with the content of a file of this name
   */
  public record Kind<K extends Comparable<K>, T>(
      String what,
      Class<T> type,
      Function<T, K> key,
      String keyName,
      BiFunction<T, String, List<String>> faults) {}

  /**
   * What stands in all files that match.
   *
   * @throws IllegalStateException with all faults of all files
   */
  public <K extends Comparable<K>, T> Map<K, T> read(Kind<K, T> kind, List<String> locations) {
    List<String> faults = new ArrayList<>();
    Map<K, T> read =
        read(kind, locations.stream().flatMap(this::matching).toList(), name -> name, faults);
    if (read.isEmpty() && faults.isEmpty()) {
      faults.add("there are none at " + String.join(", ", locations));
    }
    return sound(kind, read, faults);
  }

  /** What stands in the files of a folder outside of the program; it may be empty. */
  <K extends Comparable<K>, T> Map<K, T> readFolder(Kind<K, T> kind, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BrokenFiles(kind.what(), List.of("there is no folder " + folder.toAbsolutePath()));
    }
    List<String> faults = new ArrayList<>();
    Map<K, T> read =
        read(
            kind,
            matching(folder.toUri() + "*.json").toList(),
            name -> folder.toAbsolutePath().resolve(name).toString(),
            faults);
    return sound(kind, read, faults);
  }

  private static <K, T> Map<K, T> sound(Kind<?, T> kind, Map<K, T> read, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new BrokenFiles(kind.what(), faults);
    }
    return read;
  }

  private <K extends Comparable<K>, T> Map<K, T> read(
      Kind<K, T> kind, List<Resource> found, UnaryOperator<String> place, List<String> faults) {
    Map<K, T> read = new TreeMap<>();
    for (Resource file : found) {
      String name = String.valueOf(file.getFilename());
      String where = place.apply(name);
      try (InputStream in = file.getInputStream()) {
        T content = json.readValue(in, kind.type());
        kind.faults().apply(content, name).forEach(fault -> faults.add(where + ": " + fault));
        if (read.put(kind.key().apply(content), content) != null) {
          faults.add(where + ": there is another file of this " + kind.keyName());
        }
      } catch (JacksonException unreadable) {
        faults.add(where + ": " + unreadable.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  private Stream<Resource> matching(String location) {
    try {
      return Arrays.stream(files.getResources(location))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
