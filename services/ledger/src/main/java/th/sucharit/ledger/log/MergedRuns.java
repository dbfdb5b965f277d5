package th.sucharit.ledger.log;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import th.sucharit.transparency.Fingerprint;

/** Two runs as one, in order; where both know a fingerprint the newer one is right. */
final class MergedRuns implements Iterator<Map.Entry<Fingerprint, Long>> {

  private final Run older;
  private final Run newer;
  private long inOlder;
  private long inNewer;

  MergedRuns(Run older, Run newer) {
    this.older = older;
    this.newer = newer;
  }

  @Override
  public boolean hasNext() {
    return inOlder < older.count() || inNewer < newer.count();
  }

  @Override
  public Map.Entry<Fingerprint, Long> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int order = order();
    if (order < 0) {
      return Map.entry(older.key(inOlder), older.value(inOlder++));
    }
    if (order == 0) {
      inOlder++;
    }
    return Map.entry(newer.key(inNewer), newer.value(inNewer++));
  }

  private int order() {
    if (inNewer == newer.count()) {
      return -1;
    }
    return inOlder == older.count() ? 1 : older.key(inOlder).compareTo(newer.key(inNewer));
  }
}
