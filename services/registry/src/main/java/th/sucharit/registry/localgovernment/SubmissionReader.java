package th.sucharit.registry.localgovernment;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.registry.geography.Geography;
import th.sucharit.starter.text.ThaiText;

/** Makes sense of what was told of a local government, in a request or in a row of a table. */
@Component
public class SubmissionReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WEBSITE = 300;
  private static final int MOST_PEOPLE = 20_000_000;
  private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");
  private static final Pattern CODE = Pattern.compile("[0-9]{7}");
  private static final Pattern PROVINCE = Pattern.compile("[1-9][0-9]");
  private static final Pattern PEOPLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

  private final Geography geography;

  SubmissionReader(Geography geography) {
    this.geography = geography;
  }

  /** What came of reading: a submission, or what has to be mended first. */
  public sealed interface Reading {

    /** It makes sense. */
    record Sound(Submission submission) implements Reading {}

    /** It does not. */
    record Flawed(List<FieldFlaw> flaws) implements Reading {}
  }

  public Reading read(Map<Field, String> told) {
    List<FieldFlaw> flaws = new ArrayList<>();
    Told values = new Told(told, flaws);
    String code =
        values.matching(Field.CODE, CODE, "must be seven digits", "ต้องเป็นตัวเลข ๗ หลัก");
    Optional<LocalGovernmentType> type = LocalGovernmentType.of(values.text(Field.TYPE));
    if (type.isEmpty()) {
      values.flaw(Field.TYPE, "is not a known type", "ไม่ใช่ประเภท อปท. ที่รู้จัก");
    }
    Names names = names(values);
    Optional<Area> area = area(values);
    Integer population = population(values);
    String website = website(values);
    LocalDate from = date(values);
    boolean synthetic = truth(values);
    if (!flaws.isEmpty() || type.isEmpty() || area.isEmpty()) {
      return new Reading.Flawed(List.copyOf(flaws));
    }
    Profile profile = new Profile(names, type.get(), area.get(), population, website, synthetic);
    return new Reading.Sound(new Submission(new LocalGovernmentId(code), profile, from));
  }

  private static Names names(Told values) {
    Names names = new Names(values.text(Field.NAME_TH), values.text(Field.NAME_EN));
    if (!THAI.matcher(names.th()).find() || names.th().length() > LONGEST_NAME) {
      values.flaw(
          Field.NAME_TH,
          "must be a Thai name of at most 200 characters",
          "ต้องเป็นชื่อภาษาไทยยาวไม่เกิน ๒๐๐ อักขระ");
    }
    if (names.en().isEmpty()
        || THAI.matcher(names.en()).find()
        || names.en().length() > LONGEST_NAME) {
      values.flaw(
          Field.NAME_EN,
          "must be an English name of at most 200 characters",
          "ต้องเป็นชื่อภาษาอังกฤษยาวไม่เกิน ๒๐๐ อักขระ");
    }
    return names;
  }

  private Optional<Area> area(Told values) {
    Optional<ProvinceCode> province =
        Optional.of(values.text(Field.PROVINCE))
            .filter(word -> PROVINCE.matcher(word).matches())
            .map(ProvinceCode::new)
            .filter(code -> geography.province(code).isPresent());
    if (province.isEmpty()) {
      values.flaw(
          Field.PROVINCE,
          "must be the two digits of a province",
          "ต้องเป็นรหัสจังหวัด ๒ หลักที่มีอยู่จริง");
      return Optional.empty();
    }
    String district = values.text(Field.DISTRICT);
    if (geography.district(district).filter(in -> in.province().equals(province.get())).isEmpty()) {
      values.flaw(
          Field.DISTRICT,
          "must be the four digits of a district of this province",
          "ต้องเป็นรหัสอำเภอ ๔ หลักในจังหวัดนี้");
    }
    List<String> subdistricts =
        Arrays.stream(BETWEEN.split(values.text(Field.SUBDISTRICTS)))
            .filter(code -> !code.isEmpty())
            .toList();
    if (!subdistricts.stream().allMatch(code -> lies(code, province.get()))) {
      values.flaw(
          Field.SUBDISTRICTS,
          "must be six digits each of subdistricts of this province, with spaces between",
          "ต้องเป็นรหัสตำบล ๖ หลักในจังหวัดนี้ คั่นด้วยช่องว่าง");
    }
    return Optional.of(new Area(province.get(), district, subdistricts));
  }

  private boolean lies(String subdistrict, ProvinceCode province) {
    return geography
        .subdistrict(subdistrict)
        .filter(in -> in.province().equals(province))
        .isPresent();
  }

  private static @Nullable Integer population(Told values) {
    String digits = values.text(Field.POPULATION).replace(",", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!PEOPLE.matcher(digits).matches() || Integer.parseInt(digits) > MOST_PEOPLE) {
      values.flaw(
          Field.POPULATION,
          "must be a whole number up to 20,000,000",
          "ต้องเป็นจำนวนเต็มไม่เกิน ๒๐,๐๐๐,๐๐๐");
      return null;
    }
    return Integer.valueOf(digits);
  }

  private static @Nullable String website(Told values) {
    String address = values.text(Field.WEBSITE);
    if (address.isEmpty()) {
      return null;
    }
    if (!isWebAddress(address)) {
      values.flaw(
          Field.WEBSITE,
          "must be an address that starts with http:// or https://",
          "ต้องเป็นที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย http:// หรือ https://");
    }
    return address;
  }

  private static boolean isWebAddress(String address) {
    try {
      URI uri = URI.create(address);
      return address.length() <= LONGEST_WEBSITE
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException | NullPointerException e) {
      return false;
    }
  }

  private static @Nullable LocalDate date(Told values) {
    String day = values.text(Field.EFFECTIVE_FROM);
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      values.flaw(
          Field.EFFECTIVE_FROM,
          "must be a date such as 2026-10-01",
          "ต้องเป็นวันที่ในรูปแบบ ค.ศ.-เดือน-วัน เช่น 2026-10-01");
      return null;
    }
  }

  private static boolean truth(Told values) {
    String word = values.text(Field.SYNTHETIC).toLowerCase(Locale.ROOT);
    if (!List.of("", "true", "false", "1", "0").contains(word)) {
      values.flaw(Field.SYNTHETIC, "must be true or false", "ต้องเป็น true หรือ false");
    }
    return word.equals("true") || word.equals("1");
  }

  /** What was told and what is wrong with it so far. */
  private record Told(Map<Field, String> values, List<FieldFlaw> flaws) {

    /** Codes may be written in Thai digits; names keep theirs. */
    String text(Field field) {
      String text = ThaiText.normalise(values.getOrDefault(field, ""));
      return field == Field.NAME_TH || field == Field.NAME_EN ? text : ThaiText.asciiDigits(text);
    }

    String matching(Field field, Pattern form, String message, String messageTh) {
      String text = text(field);
      if (!form.matcher(text).matches()) {
        flaw(field, message, messageTh);
      }
      return text;
    }

    void flaw(Field field, String message, String messageTh) {
      flaws.add(new FieldFlaw(field, message, messageTh));
    }
  }
}
