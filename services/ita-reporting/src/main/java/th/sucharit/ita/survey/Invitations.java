package th.sucharit.ita.survey;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Who may still answer (รหัสที่ออกไว้): keyed marks of codes, in the order of the alphabet, which
 * says nothing of when.
 *
 * @param ordered codes that were ever ordered
 * @param orders marks of the orders that were carried out
 * @param unused marks of codes that nobody has used
 * @param used marks of codes that were used; no mark here can be found from a code alone
 */
record Invitations(int ordered, List<String> orders, List<String> unused, List<String> used) {

  static final Invitations NONE = new Invitations(0, List.of(), List.of(), List.of());

  Invitations plus(String order, Collection<String> codes) {
    return new Invitations(
        ordered + codes.size(), with(orders, List.of(order)), with(unused, codes), used);
  }

  Invitations spend(String code, String asUsed) {
    return new Invitations(
        ordered,
        orders,
        unused.stream().filter(one -> !one.equals(code)).toList(),
        with(used, List.of(asUsed)));
  }

  private static List<String> with(List<String> before, Collection<String> more) {
    TreeSet<String> all = new TreeSet<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }
}
