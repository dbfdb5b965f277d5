package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.ledger.checkpoint.CheckpointBook;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.starter.security.Roles;
import th.sucharit.transparency.EntryBundle;
import th.sucharit.transparency.Tile;

/** Tiles of the signed tree for everybody, entry bundles for auditors; they never change. */
@RestController
class TileController {

  private final AppendLog log;
  private final CheckpointBook book;

  TileController(AppendLog log, CheckpointBook book) {
    this.log = log;
    this.book = book;
  }

  @GetMapping(path = "/ledger/tile/{*rest}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @PermitAll
  ResponseEntity<byte[]> tile(@PathVariable String rest) {
    Tile tile = signed("tile" + rest);
    if (tile.level() == Tile.ENTRIES) {
      throw Missing.tile();
    }
    return answer(forEver().cachePublic(), log.tile(tile));
  }

  @GetMapping(
      path = "/ledger/tile/entries/{*rest}",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @RolesAllowed(Roles.AUDITOR)
  ResponseEntity<byte[]> entries(@PathVariable String rest) {
    return answer(forEver().cachePrivate(), bundle(signed("tile/entries" + rest)));
  }

  private Tile signed(String path) {
    Tile tile = Tile.parse(path).orElseThrow(Missing::tile);
    long hashes = book.newest().checkpoint().size() >>> (8 * Math.max(0, tile.level()));
    if (tile.index() > hashes / Tile.WIDTH || tile.start() + tile.width() > hashes) {
      throw Missing.tile();
    }
    return tile;
  }

  private static ResponseEntity<byte[]> answer(CacheControl cache, byte[] body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(cache)
        .body(body);
  }

  private static CacheControl forEver() {
    return CacheControl.maxAge(Duration.ofDays(365)).immutable();
  }

  private byte[] bundle(Tile tile) {
    List<byte[]> leaves = new ArrayList<>();
    for (long index = tile.start(); index < tile.start() + tile.width(); index++) {
      leaves.add(log.leaf(index));
    }
    return EntryBundle.encode(leaves);
  }
}
