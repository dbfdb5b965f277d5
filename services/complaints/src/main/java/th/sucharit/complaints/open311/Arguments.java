package th.sucharit.complaints.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;
import th.sucharit.starter.web.ReadableTexts;

/**
 * What was sent with a request, by name (ข้อมูลที่ส่งมา). An argument without a value is as good as
 * none, as the standard has it; everything is UTF-8.
 */
record Arguments(Map<String, List<String>> values) {

  private static final int LARGEST = 64 * 1024;
  private static final int MOST = 200;

  /** From the address. */
  static Arguments ofQuery(HttpServletRequest request) {
    Arguments arguments = new Arguments(new LinkedHashMap<>());
    arguments.read(request.getQueryString(), Unfit::unreadableAddress);
    return arguments;
  }

  /**
   * From a form in the body. The address may hold the jurisdiction, as it does everywhere else.
   *
   * @throws th.sucharit.starter.web.Problem 400 for what is no such form
   */
  static Arguments ofForm(HttpServletRequest request) throws IOException {
    if (!isForm(request.getContentType())) {
      throw Unfit.noForm();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Unfit.tooLarge();
    }
    Arguments arguments = new Arguments(new LinkedHashMap<>());
    arguments.read(new String(body, StandardCharsets.UTF_8), Unfit::noForm);
    ofQuery(request)
        .text("jurisdiction_id")
        .ifPresent(code -> arguments.values.putIfAbsent("jurisdiction_id", List.of(code)));
    return arguments;
  }

  private static boolean isForm(@Nullable String contentType) {
    try {
      return contentType != null
          && MediaType.APPLICATION_FORM_URLENCODED.includes(MimeType.valueOf(contentType));
    } catch (InvalidMimeTypeException none) {
      return false;
    }
  }

  private void read(@Nullable String encoded, Supplier<Problem> unreadable) {
    if (encoded == null) {
      return;
    }
    String[] pairs = encoded.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw Unfit.tooLarge();
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), unreadable);
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), unreadable).strip();
      if (!value.isEmpty()) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String encoded, Supplier<Problem> unreadable) {
    String text;
    try {
      text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable.get();
    }
    // what is not UTF-8 comes out as the replacement character
    if (text.indexOf('\uFFFD') >= 0 || !ReadableTexts.isReadable(text)) {
      throw unreadable.get();
    }
    return text;
  }

  Optional<String> text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    if (all.size() > 1) {
      throw Unfit.argument(name, "was sent more than once", "ส่งมามากกว่าหนึ่งครั้ง");
    }
    return all.stream().findFirst();
  }

  /**
   * @throws th.sucharit.starter.web.Problem 400 where it is longer
   */
  Optional<String> text(String name, int longest) {
    Optional<String> text = text(name);
    if (text.filter(it -> it.length() > longest).isPresent()) {
      throw Unfit.argument(
          name, "is longer than " + longest + " characters", "ยาวเกิน " + longest + " ตัวอักษร");
    }
    return text;
  }

  /** Separated by commas, or sent several times. */
  List<String> list(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * @throws th.sucharit.starter.web.Problem 400 without one, 404 for what cannot be one
   */
  LocalGovernmentId jurisdiction() {
    String code = text("jurisdiction_id").orElseThrow(Unfit::noJurisdiction);
    if (!code.matches("[0-9]{7}")) {
      throw Unfit.noSuchJurisdiction();
    }
    return new LocalGovernmentId(code);
  }
}
