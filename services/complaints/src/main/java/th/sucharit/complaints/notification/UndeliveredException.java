package th.sucharit.complaints.notification;

/** A letter was not taken; says the kind of failure only, since details name addresses. */
class UndeliveredException extends Exception {

  private final boolean unreachable;

  /**
   * What failed.
   *
   * @param unreachable nobody was there to take any letter
   */
  UndeliveredException(String kind, boolean unreachable) {
    super(kind);
    this.unreachable = unreachable;
  }

  String kind() {
    return String.valueOf(getMessage());
  }

  boolean unreachable() {
    return unreachable;
  }
}
