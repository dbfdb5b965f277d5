package th.sucharit.complaints.notification;

/** Where a notice goes (ที่อยู่สำหรับรับแจ้ง). */
public record Address(Channel channel, String value) {

  private static final String BETWEEN = ":";

  public Address {
    if (!channel.admits(value)) {
      throw new IllegalArgumentException("no address of this channel");
    }
  }

  /** As one text, to be sealed. */
  public String text() {
    return channel.name() + BETWEEN + value;
  }

  /** Reads {@link #text()}. */
  public static Address read(String text) {
    String[] parts = text.split(BETWEEN, 2);
    return new Address(Channel.valueOf(parts[0]), parts[1]);
  }

  /** Nothing of it in logs. */
  @Override
  public String toString() {
    return "Address[" + channel.code() + "]";
  }
}
