package th.sucharit.plans.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The detail sheet of an item (รายละเอียดโครงการ/กิจกรรม/มาตรการ) with its nine fields; the first,
 * the title, is the item's.
 *
 * @param printedFields the fields in the words of the paper
 */
public record Sheet(
    @Nullable Purpose purpose,
    @Nullable Execution execution,
    @Nullable Results results,
    List<PrintedField> printedFields,
    @Nullable Place place,
    List<String> notes) {

  public Sheet {
    printedFields = Lists.of(printedFields);
    notes = Lists.of(notes);
  }

  /** Why and for whom (หลักการและเหตุผล วัตถุประสงค์ กลุ่มเป้าหมาย). */
  public record Purpose(
      List<String> rationale,
      List<String> citations,
      List<Wording> objectives,
      List<Wording> targetGroups,
      @Nullable String location) {

    public Purpose {
      rationale = Lists.of(rationale);
      citations = Lists.of(citations);
      objectives = Lists.of(objectives);
      targetGroups = Lists.of(targetGroups);
    }
  }

  /** How, when, with what and by whom (วิธีดำเนินการ ระยะเวลา งบประมาณ ผู้รับผิดชอบ). */
  public record Execution(
      List<Step> steps,
      @Nullable String period,
      @Nullable SheetBudget budget,
      @Nullable String budgetSource,
      List<Wording> responsibleUnits) {

    public Execution {
      steps = Lists.of(steps);
      responsibleUnits = Lists.of(responsibleUnits);
    }
  }

  /** A step (ขั้นตอน) with its number as printed. */
  public record Step(@Nullable String number, String text, List<SubStep> steps) {

    public Step {
      steps = Lists.of(steps);
    }
  }

  /** Part of a step (ขั้นตอนย่อย). */
  public record SubStep(@Nullable String number, String text) {}

  /**
   * What the sheet says about money (งบประมาณในรายละเอียด).
   *
   * @param amount absent when no money is needed
   */
  public record SheetBudget(String asPrinted, @Nullable Money amount) {}

  /** What comes of it (ผลผลิต/ผลลัพธ์). */
  public record Results(List<Wording> outputs, List<Wording> outcomes, List<Indicator> indicators) {

    public Results {
      outputs = Lists.of(outputs);
      outcomes = Lists.of(outcomes);
      indicators = Lists.of(indicators);
    }
  }

  /** A field of the sheet as printed (หัวข้อในรายละเอียด). */
  public record PrintedField(@Nullable String number, String label, List<String> paragraphs) {

    public PrintedField {
      paragraphs = Lists.of(paragraphs);
    }
  }

  /** Where the sheet stands in the paper. */
  public record Place(
      @Nullable String part, @Nullable Integer firstLine, @Nullable Integer lastLine) {}
}
