package th.sucharit.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Draws by lot, the same again from the same seed. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** Whether what happens so often out of a hundred times happens now. */
  boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  long number() {
    return random.nextLong();
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  byte[] bytes(int many) {
    byte[] bytes = new byte[many];
    random.nextBytes(bytes);
    return bytes;
  }
}
