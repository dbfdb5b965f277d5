package th.sucharit.plans.difference;

import java.util.HashSet;
import java.util.Set;

/** Tells which of several things changed their order (ลำดับที่เปลี่ยน), as few as explain it. */
final class Order {

  private Order() {}

  /**
   * Places in the later order of what does not stand where the others say; of {@code NONE} nothing.
   */
  static Set<Integer> moved(int[] partners) {
    int[] length = new int[partners.length];
    int[] before = new int[partners.length];
    int best = Pairing.NONE;
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == Pairing.NONE) {
        continue;
      }
      moved.add(i);
      length[i] = 1;
      before[i] = Pairing.NONE;
      for (int j = 0; j < i; j++) {
        if (partners[j] != Pairing.NONE && partners[j] < partners[i] && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      if (best == Pairing.NONE || length[i] > length[best]) {
        best = i;
      }
    }
    for (int at = best; at != Pairing.NONE; at = before[at]) {
      moved.remove(at);
    }
    return moved;
  }
}
