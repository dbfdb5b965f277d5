package th.sucharit.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.Progress;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Finding.Kind;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerDownload;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.LedgerVerifier;
import th.sucharit.transparency.Proofs;
import th.sucharit.transparency.TreeHashing;
import th.sucharit.transparency.VerificationReport;
import th.sucharit.transparency.VerifierKey;
import tools.jackson.databind.JsonNode;

/**
 * The auditor's side (ฝั่งผู้ตรวจสอบ): proves single events and checks the whole ledger offline.
 */
public final class LedgerAudit {

  private final URI ledger;
  private final Path folder;
  private final Accounts accounts;

  public LedgerAudit(Installation installation) {
    this.ledger = URI.create(installation.gatewayUrl() + "/api/ledger/");
    this.folder = installation.data().resolve("audit");
    this.accounts = new Accounts(installation.realmUrl());
  }

  /** Downloads the ledger and checks it against the key and the checkpoint trusted before. */
  public VerificationReport verify() throws IOException, InterruptedException {
    String auditor = accounts.token("auditor", Optional.empty());
    LedgerDownload.fetch(ledger, folder.resolve("ledger"), Optional.of(auditor));
    VerifierKey key = key();
    var report = LedgerVerifier.verify(folder.resolve("ledger"), key, trusted(key));
    if (report.authentic()) {
      Files.copy(
          folder.resolve("ledger").resolve(LedgerDownload.CHECKPOINT),
          folder.resolve("trusted-checkpoint"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return report;
  }

  /**
   * Tells what the check found; true when the ledger itself is sound. What a service left out, said
   * twice or sent in a form nobody can read is told apart: the ledger kept it faithfully.
   */
  public static boolean tell(VerificationReport report, Progress progress) {
    progress.say(
        "  entries %d · events %d · aggregates %d"
            .formatted(report.entries(), report.events(), report.aggregates()));
    report.checkpoint().ifPresent(checkpoint -> progress.say("  root " + checkpoint.root()));
    report
        .findings()
        .forEach(finding ->
            progress.say(
                (finding.kind().tampering() ? "  ✗ " : "  ! ")
                    + finding.kind()
                    + ": "
                    + finding.detail()));
    progress.say(
        report.authentic()
            ? "  ✓ every hash, tile and signature is right · แฮชและลายมือชื่อถูกต้องครบถ้วน"
            : "  ✗ the ledger has faults · พบข้อบกพร่องในสมุดบัญชี");
    progress.say(ofTheSources(report));
    return report.authentic();
  }

  private static String ofTheSources(VerificationReport report) {
    long gaps = count(report, Kind.SEQUENCE_GAP);
    long repeats = count(report, Kind.SEQUENCE_REPEATED) + count(report, Kind.EVENT_ID_REPEATED);
    long unreadable = count(report, Kind.UNREADABLE_RECORD);
    return "  %s events from the services: missing %d · repeated %d · unreadable %d%n    เหตุการณ์จากบริการ: ขาด %d · ซ้ำ %d · อ่านไม่ได้ %d"
        .formatted(
            gaps + repeats + unreadable == 0 ? "✓" : "!",
            gaps,
            repeats,
            unreadable,
            gaps,
            repeats,
            unreadable);
  }

  private static long count(VerificationReport report, Kind kind) {
    return report.counts().getOrDefault(kind, 0L);
  }

  /** Checks a proof as the ledger gives it: this very event stands below the signed root. */
  void requireIncluded(String event, JsonNode proof) throws IOException, InterruptedException {
    var checkpoint =
        Checkpoint.open(
            proof.path("checkpoint").asString("").getBytes(StandardCharsets.UTF_8), key());
    byte[] leaf = Base64.getDecoder().decode(proof.path("leaf").asString(""));
    List<Hash> way = new ArrayList<>();
    proof.path("hashes").forEach(hash -> way.add(Hash.ofBase64(hash.asString())));
    boolean included =
        Proofs.includes(
            proof.path("index").asLong(-1),
            checkpoint.size(),
            TreeHashing.leaf(leaf),
            way,
            checkpoint.root());
    if (!included || !LedgerEntry.decode(leaf).eventId().equals(Optional.of(event))) {
      throw new IllegalStateException("the proof does not lead from the event to the signed root");
    }
  }

  /** The key seen first is the one trusted from then on. */
  private VerifierKey key() throws IOException, InterruptedException {
    Path file = folder.resolve("verifier-key");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Files.writeString(file, LedgerDownload.verifierKey(ledger) + System.lineSeparator());
    }
    return VerifierKey.parse(Files.readString(file));
  }

  private Optional<Checkpoint> trusted(VerifierKey key) throws IOException {
    Path file = folder.resolve("trusted-checkpoint");
    return Files.exists(file)
        ? Optional.of(Checkpoint.open(Files.readAllBytes(file), key))
        : Optional.empty();
  }
}
