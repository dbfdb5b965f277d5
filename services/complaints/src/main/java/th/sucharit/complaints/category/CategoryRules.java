package th.sucharit.complaints.category;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a list of categories a tree that complaints can be filed under. */
final class CategoryRules {

  /** What tables of statistics call their sums. */
  private static final Set<String> RESERVED = Set.of("total", "merged", "none");

  private CategoryRules() {}

  /**
   * @throws th.sucharit.starter.web.Problem 400 that names every place to mend
   */
  static void check(List<Category> categories, Units units) {
    Flaws flaws = new Flaws();
    Map<String, @Nullable String> parents = new HashMap<>();
    Set<String> codes = new HashSet<>();
    categories.forEach(one -> parents.put(one.code(), one.parent()));
    for (int i = 0; i < categories.size(); i++) {
      Category one = categories.get(i);
      String at = "/categories/" + i;
      if (!codes.add(one.code())) {
        flaws.add(at + "/code", "is used twice", "รหัสซ้ำ");
      }
      if (RESERVED.contains(one.code())) {
        flaws.add(at + "/code", "is reserved for sums", "เป็นรหัสที่สงวนไว้สำหรับผลรวม");
      }
      if (one.parent() != null && !parents.containsKey(one.parent())) {
        flaws.add(at + "/parent", "is no category of this list", "ไม่พบประเภทหลักที่อ้างถึง");
      }
      if (inCircle(one, parents)) {
        flaws.add(at + "/parent", "leads back to itself", "ประเภทหลักวนกลับมาที่ตนเอง");
      }
      if (one.unit() != null && !units.has(one.unit())) {
        flaws.add(at + "/unit", "is no unit", "ไม่พบหน่วยงานนี้");
      }
      checkQuestions(one.questions(), at, flaws);
    }
    flaws.throwIfAny();
  }

  private static boolean inCircle(Category one, Map<String, @Nullable String> parents) {
    Set<String> seen = new HashSet<>(Set.of(one.code()));
    String above = one.parent();
    while (above != null && seen.add(above)) {
      above = parents.get(above);
    }
    return one.code().equals(above);
  }

  private static void checkQuestions(List<Question> questions, String at, Flaws flaws) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      String here = at + "/questions/" + i;
      if (!codes.add(question.code())) {
        flaws.add(here + "/code", "is used twice", "รหัสซ้ำ");
      }
      if ((question.kind() == Question.Kind.CHOICE) == question.choices().isEmpty()) {
        flaws.add(
            here + "/choices",
            "has to be filled for a choice and for nothing else",
            "ต้องมีตัวเลือกเฉพาะคำถามแบบเลือกตอบ");
      }
    }
  }
}
