package th.sucharit.complaints.complaint;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is complained about, in words (เนื้อหาเรื่องร้องเรียน).
 *
 * @param place where, in the complainant's words
 * @param contact how to reach the complainant
 * @param answers to the questions of the category, by the question's code
 * @param location where on the map
 */
record Matter(
    String subject,
    String details,
    @Nullable String place,
    @Nullable String contact,
    Map<String, String> answers,
    @Nullable Location location) {

  static Matter of(String subject, String details) {
    return new Matter(subject, details, null, null, Map.of(), null);
  }
}
