package th.sucharit.complaints.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is complained about as it is stored: sealed for this case (สำนวนที่เข้ารหัส). */
record CaseFile(
    Sealed subject,
    Sealed details,
    @Nullable Sealed place,
    @Nullable Sealed contact,
    List<Answer> answers,
    @Nullable Sealed location) {

  /** An answer to a question of the category. */
  record Answer(String question, Sealed text) {}

  static CaseFile seal(Matter matter, CaseKey key) {
    return new CaseFile(
        key.seal(matter.subject()),
        key.seal(matter.details()),
        key.sealIfAny(matter.place()),
        key.sealIfAny(matter.contact()),
        matter.answers().entrySet().stream()
            .map(answer -> new Answer(answer.getKey(), key.seal(answer.getValue())))
            .toList(),
        key.sealIfAny(Optional.ofNullable(matter.location()).map(Location::written).orElse(null)));
  }

  Matter open(CaseKey key) {
    Map<String, String> opened =
        answers.stream()
            .collect(Collectors.toMap(Answer::question, answer -> key.open(answer.text())));
    return new Matter(
        key.open(subject),
        key.open(details),
        key.openIfAny(place),
        key.openIfAny(contact),
        opened,
        Location.parse(key.openIfAny(location)));
  }
}
