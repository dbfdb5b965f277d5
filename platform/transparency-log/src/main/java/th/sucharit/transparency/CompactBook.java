package th.sucharit.transparency;

import java.util.OptionalLong;

/** A book in memory that takes 24 bytes a slot, so that millions of entries fit. */
final class CompactBook implements SequenceBook {

  private static final int WORDS = 3;

  private long[] slots = new long[WORDS * 1024];
  private int used;

  int size() {
    return used;
  }

  @Override
  public OptionalLong get(Fingerprint key) {
    int slot = find(slots, key);
    return slots[slot + 2] == 0 ? OptionalLong.empty() : OptionalLong.of(slots[slot + 2] - 1);
  }

  @Override
  public void put(Fingerprint key, long value) {
    int slot = find(slots, key);
    if (slots[slot + 2] == 0) {
      if (2L * WORDS * (used + 1) > slots.length) {
        grow();
        slot = find(slots, key);
      }
      used++;
    }
    slots[slot] = key.high();
    slots[slot + 1] = key.low();
    slots[slot + 2] = value + 1;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(slots.length, 2)];
    for (int i = 0; i < slots.length; i += WORDS) {
      if (slots[i + 2] != 0) {
        int slot = find(larger, new Fingerprint(slots[i], slots[i + 1]));
        System.arraycopy(slots, i, larger, slot, WORDS);
      }
    }
    slots = larger;
  }

  private static int find(long[] slots, Fingerprint key) {
    int count = slots.length / WORDS;
    int place = (int) Long.remainderUnsigned(key.high(), count);
    while (true) {
      int slot = place * WORDS;
      if (slots[slot + 2] == 0 || (slots[slot] == key.high() && slots[slot + 1] == key.low())) {
        return slot;
      }
      place = (place + 1) % count;
    }
  }
}
