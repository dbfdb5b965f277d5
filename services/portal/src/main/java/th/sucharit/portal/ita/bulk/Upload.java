package th.sucharit.portal.ita.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A table that was sent (ไฟล์ตารางที่ส่งมา). */
record Upload(String type, byte[] content) {

  static Optional<Upload> of(@Nullable MultipartFile file) {
    return Optional.ofNullable(file)
        .filter(sent -> !sent.isEmpty())
        .map(sent -> new Upload(type(sent), bytes(sent)));
  }

  /** By the name's ending: browsers tell other types on other machines. */
  private static String type(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
    return name.endsWith(".csv") ? "text/csv" : "application/octet-stream";
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
