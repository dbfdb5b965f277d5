package th.sucharit.mongodb;

/** Keys from one, inclusive, to another, exclusive. */
record KeyRange(Key from, Key to) {

  /** A key and all that continue it. */
  static KeyRange of(Key prefix) {
    return new KeyRange(prefix, prefix.end());
  }

  KeyRange after(Key prefix) {
    return new KeyRange(prefix.followedBy(from), prefix.followedBy(to));
  }

  KeyRange intersect(KeyRange other) {
    return new KeyRange(
        from.compareTo(other.from) >= 0 ? from : other.from,
        to.compareTo(other.to) <= 0 ? to : other.to);
  }

  boolean contains(Key key) {
    return from.compareTo(key) <= 0 && key.compareTo(to) < 0;
  }
}
