package th.sucharit.complaints.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a complaint comes that the staff enters (ช่องทางรับเรื่อง). */
enum Channel {
  /** In person (มาด้วยตนเอง). */
  DESK,
  /** By telephone (โทรศัพท์). */
  PHONE,
  /** By letter (จดหมาย). */
  LETTER,
  /** Out of the suggestion box (ตู้รับความคิดเห็น). */
  BOX;

  /** The name in the API and in events. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Channel> of(String code) {
    return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
  }
}
