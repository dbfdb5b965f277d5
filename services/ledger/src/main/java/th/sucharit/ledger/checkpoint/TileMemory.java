package th.sucharit.ledger.checkpoint;

import java.util.HashMap;
import java.util.Map;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.transparency.Tile;

/** Reads each tile once while a root or a proof is made. */
final class TileMemory {

  private final AppendLog log;
  private final Map<Tile, byte[]> tiles = new HashMap<>();

  TileMemory(AppendLog log) {
    this.log = log;
  }

  byte[] read(Tile tile) {
    return tiles.computeIfAbsent(tile, log::tile);
  }
}
