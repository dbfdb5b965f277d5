package th.sucharit.plans.format;

import java.util.List;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.starter.web.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a plan from a file of the format (นำเข้าแผน), or says everything that is wrong with it. */
public final class PlanReader {

  /** A plan of 200 items with full sheets has about 1.5 MB. */
  public static final int LARGEST_FILE = 4 * 1024 * 1024;

  /** How a file of the format calls itself. */
  public static final String FORMAT = PlanWriter.FORMAT;

  private final SchemaCheck schema = SchemaCheck.load();

  /**
   * Reads what was sent.
   *
   * @throws Problem 413 when too large, 400 when it is not JSON or does not follow the format
   */
  public PlanDocument read(byte[] file) {
    requireSize(file);
    JsonNode tree = parsed(file);
    Flaws flaws = new Flaws();
    schema.check(tree, flaws);
    flaws.refuseIfAny();
    ContentRules.check(tree, flaws);
    flaws.refuseIfAny();
    return checked(tree);
  }

  /** Everything that is wrong with a plan, up to some number. */
  public List<Problem.Flaw> flaws(JsonNode tree, int most) {
    Flaws flaws = new Flaws(most);
    schema.check(tree, flaws);
    ContentRules.check(tree, flaws);
    return flaws.found();
  }

  /** A plan in which nothing is wrong. */
  public PlanDocument checked(JsonNode tree) {
    ObjectNode content = ((ObjectNode) tree).deepCopy();
    content.remove("format");
    return PlanJson.MAPPER.treeToValue(content, PlanDocument.class);
  }

  /** Refuses what is larger than any plan. */
  public static void requireSize(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw Problem.of(
          413,
          "plan-too-large",
          "A plan has at most " + LARGEST_FILE / 1024 / 1024 + " MB.",
          "ไฟล์แผนต้องมีขนาดไม่เกิน " + LARGEST_FILE / 1024 / 1024 + " เมกะไบต์");
    }
  }

  private static JsonNode parsed(byte[] file) {
    try {
      return PlanJson.MAPPER.readTree(file);
    } catch (JacksonException e) {
      TokenStreamLocation spot = e.getLocation();
      String line = spot == null ? "?" : Integer.toString(spot.getLineNr());
      String column = spot == null ? "?" : Integer.toString(spot.getColumnNr());
      throw Problem.invalid(
          "plan-not-json",
          "The file is not JSON, or names a field twice: line " + line + ", column " + column + ".",
          "ไฟล์ไม่ใช่ JSON ที่ถูกต้อง หรือมีข้อมูลซ้ำ: บรรทัด " + line + " คอลัมน์ " + column);
    }
  }
}
