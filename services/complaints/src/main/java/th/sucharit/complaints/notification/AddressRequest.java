package th.sucharit.complaints.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.starter.web.Problem;

/** An address in the API: exactly one of the three (ที่อยู่สำหรับรับแจ้ง). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressRequest(
    @Nullable String email, @Nullable String phone, @Nullable String line) {

  static AddressRequest of(Address address) {
    return switch (address.channel()) {
      case EMAIL -> new AddressRequest(address.value(), null, null);
      case PHONE -> new AddressRequest(null, address.value(), null);
      case LINE -> new AddressRequest(null, null, address.value());
    };
  }

  /**
   * The address meant.
   *
   * @param pointer where it stood
   * @throws Problem 400 for none, several or one of no such form
   */
  public Address address(String pointer) {
    if (Stream.of(given(email), given(phone), given(line)).filter(Optional::isPresent).count()
        != 1) {
      throw wrong(
          pointer, "must name exactly one of email, phone, line", "ต้องระบุเพียงช่องทางเดียว");
    }
    return given(email)
        .map(value -> of(Channel.EMAIL, value, pointer))
        .or(() -> given(phone).map(value -> of(Channel.PHONE, dense(value), pointer)))
        .or(() -> given(line).map(value -> of(Channel.LINE, value, pointer)))
        .orElseThrow();
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String dense(String phone) {
    return phone.replaceAll("[ -]", "");
  }

  private static Address of(Channel channel, String value, String pointer) {
    if (!channel.admits(value)) {
      throw wrong(pointer + "/" + channel.code(), "has the wrong form", "มีรูปแบบไม่ถูกต้อง");
    }
    return new Address(channel, value);
  }

  private static Problem wrong(String pointer, String message, String messageTh) {
    return Problem.invalid(
            "invalid",
            "Some of what was sent has to be mended; see errors.",
            "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
        .with(pointer, message, messageTh);
  }
}
