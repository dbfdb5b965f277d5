package th.sucharit.complaints.category;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.web.Problem;

/**
 * Categories as they were published once (ประเภทเรื่องฉบับหนึ่ง); never changed, so that old
 * complaints keep what they were filed under.
 *
 * @param tree whose: code of the local government, or {@code national}
 * @param version counts from 1
 */
@Document("categoryVersions")
public record CategoryVersion(@Id String id, String tree, int version, List<Category> categories) {

  static CategoryVersion of(String tree, int version, List<Category> categories) {
    return new CategoryVersion(tree + ":" + version, tree, version, List.copyOf(categories));
  }

  /**
   * Under what a complaint was filed.
   *
   * @param root the widest category above it, by which statistics are kept
   */
  public record Reference(String tree, int version, String code, String root) {}

  /**
   * A complaint's category with the answers to its questions.
   *
   * @param unit that deals with it by default
   */
  public record Classified(
      Reference reference, @Nullable String unit, Map<String, String> answers) {}

  public Optional<Category> find(String code) {
    return categories.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * Holds what was chosen and answered against this version.
   *
   * @throws Problem 400 that names each answer to mend
   */
  Classified classify(String code, Map<String, String> answers) {
    Category category = find(code).orElseThrow(Flaws::unknownCategory);
    Flaws flaws = new Flaws();
    for (Question question : category.questions()) {
      String answer = answers.getOrDefault(question.code(), "");
      if (answer.isBlank() && question.required()) {
        flaws.add("/answers/" + question.code(), "must be answered", "ต้องตอบคำถามนี้");
      } else if (!answer.isBlank() && !question.admits(answer)) {
        flaws.add(
            "/answers/" + question.code(),
            "does not fit the question",
            "คำตอบไม่ตรงกับรูปแบบของคำถาม");
      }
    }
    Set<String> unknown = new HashSet<>(answers.keySet());
    category.questions().forEach(question -> unknown.remove(question.code()));
    if (!unknown.isEmpty()) {
      flaws.add("/answers", "holds answers that nobody asked for", "มีคำตอบที่ไม่มีคำถาม");
    }
    flaws.throwIfAny();
    return new Classified(
        new Reference(tree, version, code, root(category).code()),
        unit(category),
        Map.copyOf(answers));
  }

  private @Nullable String unit(Category category) {
    return category.unit() != null ? category.unit() : above(category).map(this::unit).orElse(null);
  }

  /** The widest category above it. */
  public Category root(Category category) {
    return above(category).map(this::root).orElse(category);
  }

  private Optional<Category> above(Category category) {
    return Optional.ofNullable(category.parent()).flatMap(this::find);
  }
}
