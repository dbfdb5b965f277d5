package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.ledger.checkpoint.CheckpointBook;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.starter.security.Caller;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.TreeHashing;

/** Proofs of RFC 9162 over the signed tree. */
@RestController
class ProofController {

  private final AppendLog log;
  private final CheckpointBook book;
  private final ReadershipOfEntries readership;

  ProofController(AppendLog log, CheckpointBook book, ReadershipOfEntries readership) {
    this.log = log;
    this.book = book;
    this.readership = readership;
  }

  /**
   * Shows that an entry is in the signed tree.
   *
   * @param index the entry's place
   * @param treeSize the size of the tree
   * @param leafHash the hash of the entry's bytes, base64
   * @param leaf the entry's bytes, base64; absent for who may not read it
   * @param hashes the way from the entry to the root, base64
   * @param checkpoint the signed note with the root
   */
  record Inclusion(
      long index,
      long treeSize,
      String leafHash,
      @Nullable String leaf,
      List<String> hashes,
      String checkpoint) {}

  /**
   * Shows that a tree extends an earlier one.
   *
   * @param fromRoot the root at the earlier size, base64
   * @param toRoot the root at the later size, base64
   * @param checkpoint the signed note with the newest root
   */
  record Consistency(
      long from, long to, String fromRoot, String toRoot, List<String> hashes, String checkpoint) {}

  @GetMapping(path = "/ledger/proofs/inclusion", produces = MediaType.APPLICATION_JSON_VALUE)
  @PermitAll
  ResponseEntity<Inclusion> inclusion(
      Caller caller, @RequestParam Optional<String> event, @RequestParam Optional<Long> entry) {
    if (event.isPresent() == entry.isPresent()) {
      throw Missing.question();
    }
    CheckpointBook.Signed newest = book.newest();
    long size = newest.checkpoint().size();
    long index =
        event.isPresent()
            ? log.indexOf(event.get()).orElseThrow(Missing::event)
            : entry.orElseThrow();
    if (index < 0 || index >= log.size()) {
      throw Missing.entry();
    }
    if (index >= size) {
      throw Missing.notSignedYet();
    }
    byte[] leaf = log.leaf(index);
    LedgerEntry read = LedgerEntry.decode(leaf);
    boolean readable =
        event.isPresent() ? readership.named(caller, read) : readership.listed(caller, read);
    return fresh(
        new Inclusion(
            index,
            size,
            TreeHashing.leaf(leaf).toString(),
            readable ? Base64.getEncoder().encodeToString(leaf) : null,
            texts(book.tree(size).inclusion(index, size)),
            newest.note()));
  }

  @GetMapping(path = "/ledger/proofs/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
  @PermitAll
  ResponseEntity<Consistency> consistency(
      @RequestParam @Min(0) long from, @RequestParam Optional<Long> to) {
    CheckpointBook.Signed newest = book.newest();
    long size = newest.checkpoint().size();
    long end = to.orElse(size);
    if (from > end || end > size) {
      throw Missing.growth();
    }
    return fresh(
        new Consistency(
            from,
            end,
            book.tree(size).root(from).toString(),
            book.tree(size).root(end).toString(),
            texts(book.tree(size).consistency(from, end)),
            newest.note()));
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
  }

  private static List<String> texts(List<Hash> hashes) {
    return hashes.stream().map(Hash::toString).toList();
  }
}
