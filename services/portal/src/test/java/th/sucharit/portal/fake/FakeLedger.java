package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.MerkleTree;
import th.sucharit.transparency.SigningKey;
import th.sucharit.transparency.TreeHashing;

/** A small real ledger: 1,234 events, a real tree and real signatures. */
final class FakeLedger {

  static final int SIZE = 1_234;

  /** The number of the entry that is for auditors. */
  private static final int CLOSED = 7;

  private final SigningKey key = SigningKey.generate("ledger.sucharit.test");
  private final SigningKey stranger = SigningKey.generate("ledger.sucharit.test");
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final MerkleTree tree = new MerkleTree(this::subtree);
  volatile boolean forged;
  volatile boolean altered;

  FakeLedger() {
    for (int i = 0; i < SIZE; i++) {
      var fields =
          new TreeMap<>(
              Map.of(
                  LedgerEntry.TOPIC,
                  "sucharit.complaints.v1",
                  "specversion",
                  "1.0",
                  "id",
                  "event-" + i,
                  "type",
                  "th.sucharit.complaint.filed.v1",
                  "source",
                  "/complaints",
                  "subject",
                  "complaint-" + i,
                  "time",
                  "2026-11-20T08:15:30Z",
                  "sequence",
                  "1",
                  "localgovernment",
                  "5460802"));
      entries.add(LedgerEntry.event(fields, "{}".getBytes(StandardCharsets.UTF_8)));
    }
  }

  private Hash subtree(int level, long index) {
    return level == 0
        ? TreeHashing.leaf(entries.get((int) index).leaf())
        : TreeHashing.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
  }

  private String note() {
    return new Checkpoint("ledger.sucharit.test", SIZE, tree.root(SIZE))
        .signedWith(forged ? stranger : key);
  }

  void answer(Exchange exchange) throws IOException {
    switch (exchange.path()) {
      case "/api/ledger/checkpoint" -> exchange.send(200, "text/plain; charset=utf-8", note());
      case "/api/ledger/verifier-key" ->
          exchange.send(200, "text/plain; charset=utf-8", key.verifierKey().toString());
      default -> inclusion(exchange, exchange.query("event"));
    }
  }

  private void inclusion(Exchange exchange, String event) throws IOException {
    if (!event.matches("event-\\d{1,3}")) {
      exchange.problem(404, "There is no such event.", "ไม่พบเหตุการณ์นี้");
      return;
    }
    var index = Integer.parseInt(event.substring("event-".length()));
    var leaf = entries.get(altered ? index + 1 : index).leaf();
    var answer = new TreeMap<String, Object>();
    answer.put("index", index);
    answer.put("treeSize", SIZE);
    answer.put("leafHash", TreeHashing.leaf(leaf).toString());
    if (index != CLOSED) {
      answer.put("leaf", Base64.getEncoder().encodeToString(leaf));
    }
    answer.put("hashes", tree.inclusion(index, SIZE).stream().map(Hash::toString).toList());
    answer.put("checkpoint", note());
    exchange.json(200, answer);
  }
}
