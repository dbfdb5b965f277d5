package th.sucharit.complaints.notification;

import java.time.Duration;

/** A letter was not taken; says the kind of failure only, since details name addresses. */
class UndeliveredException extends Exception {

  private final boolean unreachable;
  private final Duration rest;

  /**
   * What failed.
   *
   * @param unreachable nobody was there to take any letter
   */
  UndeliveredException(String kind, boolean unreachable) {
    this(kind, unreachable, Duration.ZERO);
  }

  /**
   * What failed.
   *
   * @param unreachable nobody was there to take any letter
   * @param rest how long the other side wants to be left alone
   */
  UndeliveredException(String kind, boolean unreachable, Duration rest) {
    super(kind);
    this.unreachable = unreachable;
    this.rest = rest;
  }

  String kind() {
    return String.valueOf(getMessage());
  }

  boolean unreachable() {
    return unreachable;
  }

  Duration rest() {
    return rest;
  }
}
