package th.sucharit.portal.plan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What an officer sent to be read (สิ่งที่ส่งมานำเข้า): a file, or else pasted text. */
record Upload(String type, byte[] content) {

  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static Optional<Upload> of(@Nullable MultipartFile file, @Nullable String text) {
    if (file != null && !file.isEmpty()) {
      return Optional.of(new Upload(type(file), bytes(file)));
    }
    return Optional.ofNullable(text)
        .filter(typed -> !typed.isBlank())
        .map(typed -> new Upload(TEXT, typed.getBytes(StandardCharsets.UTF_8)));
  }

  /** A workbook as it is; of anything else what was understood of it. */
  Upload orItsReading(Preview preview) {
    return type.equals(WORKBOOK)
        ? this
        : new Upload(JSON, preview.document().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** By the name's ending: browsers tell other types on other machines. */
  private static String type(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    return name.endsWith(".xlsx") ? WORKBOOK : "text/plain";
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
