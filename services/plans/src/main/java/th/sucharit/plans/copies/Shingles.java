package th.sucharit.plans.copies;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of the overlapping pieces of some texts (ตัวอย่างชิ้นข้อความที่ซ้อนกัน). Whether a piece
 * is taken follows from the piece alone, so two samples have in common what their texts have, and
 * pieces may be taken away from a sample as from the whole.
 *
 * @param hashes in ascending order, none twice
 */
record Shingles(int[] hashes) {

  static final Shingles NONE = new Shingles(new int[0]);

  /** How long a piece is; two to three Thai words. */
  private static final int LENGTH = 10;

  /** One piece of 16 is taken. */
  private static final long SAMPLED = 0xF;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long LEADING = power(LENGTH);
  private static final int HIGH = 32;

  static Shingles of(Iterable<Masked> texts) {
    IntStream.Builder taken = IntStream.builder();
    texts.forEach(text -> take(text.letters(), taken));
    return new Shingles(taken.build().sorted().distinct().toArray());
  }

  private static void take(String text, IntStream.Builder taken) {
    long rolling = 0;
    for (int i = 0; i < text.length(); i++) {
      rolling = rolling * BASE + text.charAt(i);
      if (i >= LENGTH) {
        rolling -= text.charAt(i - LENGTH) * LEADING;
      }
      if (i >= LENGTH - 1) {
        long hash = mix(rolling);
        if ((hash & SAMPLED) == 0) {
          taken.add((int) (hash >>> HIGH));
        }
      }
    }
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  /** Spreads a value over all bits; the finalizer of SplitMix64. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  static Shingles union(Iterable<Shingles> several) {
    IntStream.Builder all = IntStream.builder();
    several.forEach(one -> Arrays.stream(one.hashes).forEach(all::add));
    return new Shingles(all.build().sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** Those that do not stand in the other. */
  Shingles without(Shingles other) {
    int[] kept = new int[hashes.length];
    int size = 0;
    int at = 0;
    for (int hash : hashes) {
      while (at < other.hashes.length && other.hashes[at] < hash) {
        at++;
      }
      if (at == other.hashes.length || other.hashes[at] != hash) {
        kept[size++] = hash;
      }
    }
    return new Shingles(Arrays.copyOf(kept, size));
  }

  /** How many stand in both. */
  int shared(Shingles other) {
    int shared = 0;
    int at = 0;
    for (int hash : hashes) {
      while (at < other.hashes.length && other.hashes[at] < hash) {
        at++;
      }
      if (at < other.hashes.length && other.hashes[at] == hash) {
        shared++;
      }
    }
    return shared;
  }

  /** Jaccard's likeness in whole percent: shared of all that stand in either. */
  int likeness(Shingles other) {
    int shared = shared(other);
    int either = hashes.length + other.hashes.length - shared;
    return either == 0 ? 0 : shared * 100 / either;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles(int[] theirs) && Arrays.equals(hashes, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " shingles";
  }
}
