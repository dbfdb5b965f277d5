package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.testing.EventAttributes;

class LedgerVerifierTests {

  private static final VerifierKey KEY = DownloadedLedger.KEY.verifierKey();

  @TempDir Path directory;

  @Test
  void findsNothingInASoundLedger() throws IOException {
    Checkpoint checkpoint = DownloadedLedger.write(directory, leaves(700));
    VerificationReport report = verify(Optional.empty());
    assertThat(report.findings()).isEmpty();
    assertThat(report.flawless()).isTrue();
    assertThat(report.checkpoint()).contains(checkpoint);
    assertThat(report.entries()).isEqualTo(700);
    assertThat(report.events()).isEqualTo(700);
    assertThat(report.aggregates()).isEqualTo(10);
  }

  @Test
  void findsNothingInAnEmptyLedger() throws IOException {
    DownloadedLedger.write(directory, List.of());
    assertThat(verify(Optional.empty()).flawless()).isTrue();
  }

  @Test
  void acceptsGrowth() throws IOException {
    Checkpoint earlier = DownloadedLedger.write(directory, leaves(300));
    DownloadedLedger.write(directory, leaves(700));
    assertThat(verify(Optional.of(earlier)).flawless()).isTrue();
  }

  @Test
  void seesARollback() throws IOException {
    Checkpoint earlier = DownloadedLedger.write(directory, leaves(700));
    DownloadedLedger.write(directory, leaves(699));
    assertThat(verify(Optional.of(earlier)).counts()).containsKey(Finding.Kind.ROLLED_BACK);
  }

  @Test
  void seesAForkMadeByTheHolderOfTheKey() throws IOException {
    Checkpoint earlier = DownloadedLedger.write(directory, leaves(300));
    for (int change : List.of(0, 150, 299)) {
      List<byte[]> rewritten = new ArrayList<>(leaves(700));
      rewritten.set(change, Entries.event("forged", 1).leaf());
      DownloadedLedger.write(directory, rewritten);
      assertThat(verify(Optional.of(earlier)).counts()).containsKey(Finding.Kind.FORKED);
    }
    List<byte[]> sameSize = new ArrayList<>(leaves(300));
    Collections.swap(sameSize, 3, 4);
    DownloadedLedger.write(directory, sameSize);
    assertThat(verify(Optional.of(earlier)).counts()).containsKey(Finding.Kind.FORKED);
  }

  @Test
  void distrustsAnotherKey() throws IOException {
    DownloadedLedger.write(directory, leaves(3), SigningKey.generate(KEY.name()));
    VerificationReport report = verify(Optional.empty());
    assertThat(report.authentic()).isFalse();
    assertThat(report.checkpoint()).isEmpty();
  }

  @Test
  void reportsWhatTheSourcesDidWrong() throws IOException {
    DownloadedLedger.write(
        directory,
        List.of(
            Entries.event("a", 1).leaf(),
            Entries.event("a", 3).leaf(),
            Entries.event("a", 1).leaf(),
            LedgerEntry.event(renamed("a", 3), new byte[0]).leaf(),
            LedgerEntry.unreadable("sucharit.plans.v1", new byte[] {1}).leaf()));
    VerificationReport report = verify(Optional.empty());
    assertThat(report.authentic()).isTrue();
    assertThat(report.flawless()).isFalse();
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(report.counts())
        .containsOnlyKeys(
            Finding.Kind.SEQUENCE_GAP,
            Finding.Kind.SEQUENCE_REPEATED,
            Finding.Kind.EVENT_ID_REPEATED,
            Finding.Kind.UNREADABLE_RECORD);
    assertThat(report.findings())
        .anySatisfy(finding ->
            assertThat(finding.detail()).isEqualTo("sucharit.complaints.v1/a lacks 2 to 2"));
  }

  private static java.util.SortedMap<String, String> renamed(String subject, long sequence) {
    var fields = EventAttributes.of(subject, sequence);
    fields.put("id", "another id");
    return fields;
  }

  @Test
  void rejectsEntriesThatAreNotCanonical() throws IOException {
    DownloadedLedger.write(directory, List.of(new byte[] {1, 2, 3}));
    assertThat(verify(Optional.empty()).counts()).containsKey(Finding.Kind.MALFORMED_ENTRY);
  }

  /** 10,000 in the full run: {@code -Dsucharit.tamperings=10000}. */
  @Test
  void detectsEveryTampering() throws IOException {
    int rounds = Integer.getInteger("sucharit.tamperings", 400);
    long seed = Long.getLong("sucharit.seed", 8);
    DownloadedLedger.write(directory, leaves(600));
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(seed);
    int detected = 0;
    for (int round = 0; round < rounds; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] original = Files.readAllBytes(file);
      String what = tamper(file, original, random);
      assertThat(verify(Optional.empty()).authentic())
          .as("seed %d round %d: %s of %s", seed, round, what, file)
          .isFalse();
      detected++;
      Files.write(file, original);
    }
    assertThat(detected).isEqualTo(rounds);
    assertThat(verify(Optional.empty()).flawless()).isTrue();
    System.out.printf(java.util.Locale.ROOT, "tamperings detected: %d of %d%n", detected, rounds);
  }

  private static String tamper(Path file, byte[] original, Random random) throws IOException {
    boolean bundle = file.toString().contains("entries");
    switch (random.nextInt(bundle ? 6 : 4)) {
      case 0 -> {
        byte[] bytes = original.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        return "bit flip";
      }
      case 1 -> {
        Files.delete(file);
        return "deletion";
      }
      case 2 -> {
        Files.write(file, Arrays.copyOf(original, random.nextInt(original.length)));
        return "truncation";
      }
      case 3 -> {
        Files.write(file, Arrays.copyOf(original, original.length + 1 + random.nextInt(40)));
        return "extension";
      }
      case 4 -> {
        List<byte[]> entries = EntryBundle.decode(original);
        Collections.swap(entries, 0, 1 + random.nextInt(entries.size() - 1));
        Files.write(file, EntryBundle.encode(entries));
        return "re-ordering";
      }
      default -> {
        List<byte[]> entries = EntryBundle.decode(original);
        entries.set(random.nextInt(entries.size()), Entries.event("forged", 1).leaf());
        Files.write(file, EntryBundle.encode(entries));
        return "replacement";
      }
    }
  }

  private VerificationReport verify(Optional<Checkpoint> earlier) {
    return LedgerVerifier.verify(directory, KEY, earlier);
  }

  /** Events of ten aggregates in turn. */
  private static List<byte[]> leaves(int count) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(Entries.event("complaint-" + i % 10, 1 + i / 10).leaf());
    }
    return leaves;
  }
}
