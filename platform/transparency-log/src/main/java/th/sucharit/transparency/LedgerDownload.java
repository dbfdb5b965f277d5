package th.sucharit.transparency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Copies a ledger's checkpoint, tiles and entries into a directory (ดาวน์โหลดสมุดบัญชี). Complete
 * tiles that are there already are kept: they never change, and if the ledger changed them after
 * all, the check fails.
 */
public final class LedgerDownload {

  /** The file that holds the signed note. */
  public static final String CHECKPOINT = "checkpoint";

  private static final int AT_ONCE = 8;
  private static final int TRIES = 8;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI base;
  private final Path directory;
  private final Optional<String> token;

  private LedgerDownload(URI base, Path directory, Optional<String> token) {
    this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
    this.directory = directory;
    this.token = token;
  }

  /**
   * Downloads the ledger as of its newest checkpoint. The checkpoint is written last, so that an
   * interrupted download leaves the earlier one complete and the next goes on where it stopped.
   *
   * @param base the ledger's address, such as {@code http://localhost:8080/api/ledger/}
   * @param directory is created when it does not exist
   * @param token an auditor's access token, when the ledger gives its entries to auditors only
   * @return the size the downloaded checkpoint claims; nothing is checked yet
   */
  public static long fetch(URI base, Path directory, Optional<String> token)
      throws IOException, InterruptedException {
    return new LedgerDownload(base, directory, token).fetch();
  }

  /** The key the ledger says is its own; trust it only after comparing it with another source. */
  public static VerifierKey verifierKey(URI base) throws IOException, InterruptedException {
    byte[] text = new LedgerDownload(base, Path.of(""), Optional.empty()).get("verifier-key");
    return VerifierKey.parse(new String(text, StandardCharsets.UTF_8));
  }

  private long fetch() throws IOException, InterruptedException {
    byte[] note = get(CHECKPOINT);
    long size;
    try {
      size = Checkpoint.parse(SignedNote.parse(note).text()).size();
    } catch (IllegalArgumentException e) {
      throw new IOException("the ledger's checkpoint cannot be read", e);
    }
    List<Tile> tiles = new ArrayList<>(Tile.ofLevel(Tile.ENTRIES, size));
    for (int level = 0; level < Tile.levels(size); level++) {
      tiles.addAll(Tile.ofLevel(level, size));
    }
    all(tiles);
    store(CHECKPOINT, note);
    return size;
  }

  private void all(List<Tile> tiles) throws IOException, InterruptedException {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> downloads = new ArrayList<>();
      for (Tile tile : tiles) {
        downloads.add(
            workers.submit(() -> {
              tile(tile);
              return tile;
            }));
      }
      try {
        for (Future<?> download : downloads) {
          download.get();
        }
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw new IOException("the download stopped: " + e.getCause(), e.getCause());
      }
    }
  }

  private void tile(Tile tile) throws IOException, InterruptedException {
    if (tile.width() < Tile.WIDTH || !Files.exists(directory.resolve(tile.path()))) {
      store(tile.path(), get(tile.path()));
    }
  }

  private void store(String path, byte[] content) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    Files.write(whole, content);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Asks again, ever more slowly, while the gateway limits the rate or the ledger starts. */
  private byte[] get(String path) throws IOException, InterruptedException {
    HttpRequest.Builder asked = HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST_ANSWER);
    token.ifPresent(bearer -> asked.header("Authorization", "Bearer " + bearer));
    HttpRequest request = asked.build();
    for (int tries = 1; ; tries++) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      if ((answer.statusCode() != 429 && answer.statusCode() != 503) || tries == TRIES) {
        throw new IOException(base.resolve(path) + " answered " + answer.statusCode());
      }
      Thread.sleep(pause(answer, tries));
    }
  }

  private static Duration pause(HttpResponse<?> answer, int tries) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("[0-9]{1,2}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ofMillis(250L << tries));
  }
}
