package th.sucharit.ledger.reading;

import jakarta.annotation.security.PermitAll;
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
import th.sucharit.transparency.EntryBundle;
import th.sucharit.transparency.Tile;

/** Tiles and entry bundles of the signed tree; they never change. */
@RestController
class TileController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final AppendLog log;
  private final CheckpointBook book;

  TileController(AppendLog log, CheckpointBook book) {
    this.log = log;
    this.book = book;
  }

  @GetMapping(path = "/ledger/tile/{*rest}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @PermitAll
  ResponseEntity<byte[]> tile(@PathVariable String rest) {
    Tile tile = Tile.parse("tile" + rest).orElseThrow(Missing::tile);
    long hashes = book.newest().checkpoint().size() >>> (8 * Math.max(0, tile.level()));
    if (tile.index() > hashes / Tile.WIDTH || tile.start() + tile.width() > hashes) {
      throw Missing.tile();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(FOR_EVER)
        .body(tile.level() == Tile.ENTRIES ? bundle(tile) : log.tile(tile));
  }

  private byte[] bundle(Tile tile) {
    List<byte[]> leaves = new ArrayList<>();
    for (long index = tile.start(); index < tile.start() + tile.width(); index++) {
      leaves.add(log.leaf(index));
    }
    return EntryBundle.encode(leaves);
  }
}
