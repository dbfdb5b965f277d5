package th.sucharit.complaints.open311;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.category.Category;
import th.sucharit.complaints.category.Question;
import th.sucharit.complaints.complaint.CaseWindow;
import th.sucharit.contracts.FiscalYear;

/**
 * A request as it is filed (แบบคำร้อง). What would tell who somebody is or which device they use is
 * not taken over, except how they want to be reached.
 */
record RequestForm(CaseWindow.Report report, Showing showing) {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("attribute\\[([^\\[\\]]{1,60})](?:\\[])?");
  private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?");
  private static final int LONGEST_DESCRIPTION = 4000;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_SUBJECT = 100;

  /**
   * @throws th.sucharit.starter.web.Problem 400 for what has to be mended
   */
  static RequestForm read(Arguments arguments, Category category) {
    Map<String, String> answers = answers(arguments);
    Showing showing = showing(answers.remove(Showing.ATTRIBUTE));
    days(category, answers);
    String description = arguments.text("description", LONGEST_DESCRIPTION).orElse(category.th());
    return new RequestForm(
        new CaseWindow.Report(
            subject(description),
            description,
            place(arguments),
            contact(arguments),
            category.code(),
            answers),
        showing);
  }

  private static Map<String, String> answers(Arguments arguments) {
    Map<String, String> answers = new HashMap<>();
    arguments
        .values()
        .forEach((name, values) -> {
          Matcher attribute = ATTRIBUTE.matcher(name);
          if (attribute.matches()) {
            String code = attribute.group(1);
            if (values.size() > 1 || answers.put(code, values.getFirst()) != null) {
              throw Unfit.argument(
                  "attribute[" + code + "]", "takes one value", "ตอบได้เพียงหนึ่งค่า");
            }
          }
        });
    return answers;
  }

  private static Showing showing(@Nullable String code) {
    return code == null
        ? Showing.NOTHING
        : Stream.of(Showing.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() ->
                Unfit.argument(
                    "attribute[" + Showing.ATTRIBUTE + "]",
                    "is none of the values to choose from",
                    "ไม่อยู่ในรายการให้เลือก"));
  }

  /** A question for a day takes a moment as well, as the standard's programs send it. */
  private static void days(Category category, Map<String, String> answers) {
    for (Question question : category.questions()) {
      if (question.kind() == Question.Kind.DATE) {
        answers.computeIfPresent(question.code(), (code, answer) -> day(answer));
      }
    }
  }

  private static String day(String answer) {
    try {
      return OffsetDateTime.parse(answer.replace(' ', '+'))
          .atZoneSameInstant(FiscalYear.BANGKOK)
          .toLocalDate()
          .toString();
    } catch (DateTimeException none) {
      return answer;
    }
  }

  /** The standard has none; the first line is as good as any. */
  private static String subject(String description) {
    String line = description.lines().findFirst().orElse(description).strip();
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
  }

  private static @Nullable String contact(Arguments arguments) {
    String contact =
        Stream.of("first_name", "last_name", "email", "phone")
            .map(arguments::text)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    if (contact.length() > LONGEST_LINE) {
      throw Unfit.argument(
          "email",
          "and names and telephone number are too long together",
          "ชื่อ โทรศัพท์ และอีเมลรวมกันยาวเกินไป");
    }
    return contact.isEmpty() ? null : contact;
  }

  private static CaseWindow.Place place(Arguments arguments) {
    Optional<String> words = arguments.text("address_string", LONGEST_LINE);
    Optional<BigDecimal> latitude = degrees(arguments, "lat");
    Optional<BigDecimal> longitude = degrees(arguments, "long");
    if (latitude.isPresent() != longitude.isPresent()) {
      throw Unfit.argument(
          latitude.isPresent() ? "long" : "lat",
          "is needed: lat and long belong together",
          "ต้องส่ง lat และ long พร้อมกัน");
    }
    if (words.isEmpty() && latitude.isEmpty()) {
      throw Unfit.noPlace();
    }
    return new CaseWindow.Place(words.orElse(null), latitude.orElse(null), longitude.orElse(null));
  }

  private static Optional<BigDecimal> degrees(Arguments arguments, String name) {
    Optional<String> text = arguments.text(name);
    if (text.filter(it -> !DEGREES.matcher(it).matches()).isPresent()) {
      throw Unfit.argument(name, "is a number of degrees", "ต้องเป็นตัวเลของศา");
    }
    return text.map(BigDecimal::new);
  }

  /** What the standard lets a program send and nobody here takes. */
  static boolean bringsMedia(Arguments arguments) {
    return !arguments.list("media_url").isEmpty();
  }
}
