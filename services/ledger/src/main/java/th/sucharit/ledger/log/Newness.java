package th.sucharit.ledger.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import th.sucharit.transparency.Fingerprint;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.TreeHashing;

/** Tells what of a batch is new: an event with the same id and the same bytes is not. */
final class Newness {

  private final Derived derived;
  private final Reader reader;

  Newness(Derived derived, Reader reader) {
    this.derived = derived;
    this.reader = reader;
  }

  /** Reads an entry that is there already. */
  @FunctionalInterface
  interface Reader {
    Leaf read(long index) throws IOException;
  }

  List<Leaf> of(List<Incoming> batch) throws IOException {
    List<Leaf> leaves = new ArrayList<>();
    Map<String, Set<Hash>> inBatch = new HashMap<>();
    for (Incoming incoming : batch) {
      Optional<String> id = incoming.entry().eventId();
      if (id.isPresent()) {
        Hash hash = TreeHashing.leaf(incoming.entry().leaf());
        boolean first = inBatch.computeIfAbsent(id.get(), any -> new HashSet<>()).add(hash);
        if (!first || isKnown(incoming.entry(), hash)) {
          continue;
        }
      }
      leaves.add(incoming.leaf());
    }
    return leaves;
  }

  private boolean isKnown(LedgerEntry entry, Hash hash) throws IOException {
    OptionalLong first = derived.indexOf(Fingerprint.of(entry.field("id")));
    return first.isPresent()
        && (TreeHashing.leaf(reader.read(first.getAsLong()).bytes()).equals(hash)
            || derived.indexOf(Derived.variant(entry)).isPresent());
  }
}
