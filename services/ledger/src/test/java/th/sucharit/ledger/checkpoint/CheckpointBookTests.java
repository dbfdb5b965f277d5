package th.sucharit.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.ledger.LedgerApplication;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.DamagedLogException;
import th.sucharit.ledger.log.TestEvents;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Proofs;
import th.sucharit.transparency.SigningKey;
import th.sucharit.transparency.TreeHashing;

class CheckpointBookTests {

  private static final String ORIGIN = "sucharit.example/ledger";

  @TempDir Path directory;

  private final SigningKey key = SigningKey.generate(ORIGIN);

  @Test
  void signsTheEmptyLedgerFirst() throws IOException {
    try (AppendLog log = AppendLog.open(directory)) {
      Checkpoint first = book(log).newest().checkpoint();
      assertThat(first).isEqualTo(new Checkpoint(ORIGIN, 0, TreeHashing.emptyRoot()));
    }
  }

  @Test
  void signsGrowthThatExtendsWhatWasSigned() throws IOException {
    try (AppendLog log = AppendLog.open(directory)) {
      CheckpointBook book = book(log);
      log.append(TestEvents.stream(0, 300), Map.of());
      Checkpoint earlier = book.signIfGrown().orElseThrow().checkpoint();
      assertThat(book.signIfGrown()).isEmpty();
      log.append(TestEvents.stream(300, 900), Map.of());
      Checkpoint later = book.signIfGrown().orElseThrow().checkpoint();
      assertThat(
              Proofs.extend(
                  300, 900, earlier.root(), later.root(), book.tree(900).consistency(300, 900)))
          .isTrue();
      assertThat(
              Checkpoint.open(
                  book.newest().note().getBytes(StandardCharsets.UTF_8), key.verifierKey()))
          .isEqualTo(later);
    }
    try (AppendLog log = AppendLog.open(directory)) {
      assertThat(book(log).newest().checkpoint().size()).isEqualTo(900);
    }
  }

  @Test
  void refusesALogThatLostSignedEntries() throws IOException {
    try (AppendLog log = AppendLog.open(directory)) {
      CheckpointBook book = book(log);
      log.append(TestEvents.stream(0, 10), Map.of());
      book.signIfGrown();
    }
    Files.delete(directory.resolve("recovery-point"));
    try (FileChannel entries =
        FileChannel.open(directory.resolve("entries.log"), StandardOpenOption.WRITE)) {
      entries.truncate(entries.size() - 1);
    }
    try (AppendLog log = AppendLog.open(directory)) {
      assertThatThrownBy(() -> book(log))
          .isInstanceOf(DamagedLogException.class)
          .hasMessageContaining("over 10 entries");
    }
  }

  @Test
  void refusesALogWithAnotherStory() throws IOException {
    Path other = directory.resolve("other");
    Path own = directory.resolve("own");
    try (AppendLog log = AppendLog.open(own)) {
      log.append(TestEvents.stream(0, 10), Map.of());
      book(log);
    }
    try (AppendLog log = AppendLog.open(other)) {
      log.append(TestEvents.stream(1, 20), Map.of());
      assertThatThrownBy(() -> book(log))
          .isInstanceOf(DamagedLogException.class)
          .hasMessageContaining("not those that were signed");
      assertThatThrownBy(
              () -> new CheckpointBook(log, SigningKey.generate(ORIGIN), checkpointFile()))
          .isInstanceOf(DamagedLogException.class)
          .hasMessageContaining("cannot be trusted");
    }
  }

  @Test
  void makesAKeyOnlyItsOwnerCanRead() throws IOException {
    Path file = directory.resolve("keys/signing-key");
    SigningKey made = new KeyFile(file).read(ORIGIN, true);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new KeyFile(file).read(ORIGIN, false).verifierKey())
        .hasToString(made.verifierKey().toString());
    assertThatThrownBy(() -> new KeyFile(file).read("elsewhere", false))
        .hasMessageContaining("named " + ORIGIN);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> new KeyFile(file).read(ORIGIN, true))
        .hasMessageContaining("others may read");
  }

  @Test
  void preparesAKeyOnRequestAndNeverReplacesOne() throws IOException {
    Path file = directory.resolve("keys/signing-key");
    LedgerApplication.main(new String[] {"create-signing-key", file.toString(), ORIGIN});
    SigningKey made = new KeyFile(file).read(ORIGIN, false);
    assertThat(made.verifierKey().name()).isEqualTo(ORIGIN);
    assertThatThrownBy(() -> new KeyFile(file).create(ORIGIN)).isInstanceOf(IOException.class);
    assertThat(new KeyFile(file).read(ORIGIN, false).format()).isEqualTo(made.format());
  }

  @Test
  void refusesAMissingKeyInProduction() {
    assertThatThrownBy(() -> new KeyFile(directory.resolve("none")).read(ORIGIN, false))
        .hasMessageContaining("does not exist");
    assertThat(List.of(directory.resolve("none"))).noneMatch(Files::exists);
  }

  private CheckpointBook book(AppendLog log) {
    return new CheckpointBook(log, key, checkpointFile());
  }

  private Path checkpointFile() {
    return directory.resolve("checkpoint");
  }
}
