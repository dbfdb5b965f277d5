package th.sucharit.ita.peers;

/**
 * With whom a local government is compared (กลุ่มเปรียบเทียบ).
 *
 * @param kind type as the registry names it, such as {@code subdistrict-municipality}
 * @param invented those of a demonstration are compared among themselves
 */
record PeerGroup(String kind, SizeClass size, boolean invented) {

  /** Without a size of its own it is compared with all of its type, which it is told. */
  boolean takes(PeerGroup other) {
    return kind.equals(other.kind)
        && invented == other.invented
        && (size == SizeClass.UNKNOWN || size == other.size);
  }
}
