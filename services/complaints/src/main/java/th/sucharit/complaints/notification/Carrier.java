package th.sucharit.complaints.notification;

/** Carries letters on one channel (ผู้นำส่ง). */
interface Carrier {

  Channel channel();

  /**
   * Hands a letter over to whoever delivers it; returns once that has taken it.
   *
   * @throws UndeliveredException when it did not
   */
  void carry(Address to, Letter letter) throws UndeliveredException;
}
