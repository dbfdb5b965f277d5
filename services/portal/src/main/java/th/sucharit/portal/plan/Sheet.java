package th.sucharit.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The detail sheet of an item (รายละเอียดโครงการ/กิจกรรม/มาตรการ), as pages show it. */
public record Sheet(
    @Nullable Purpose purpose, @Nullable Execution execution, @Nullable Results results) {

  /** Why and for whom (หลักการและเหตุผล วัตถุประสงค์ กลุ่มเป้าหมาย). */
  public record Purpose(
      List<String> rationale,
      List<Wording> objectives,
      List<Wording> targetGroups,
      @Nullable String location) {

    static final Purpose NONE = new Purpose(List.of(), List.of(), List.of(), null);

    public Purpose {
      rationale = Lists.of(rationale);
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

    static final Execution NONE = new Execution(List.of(), null, null, null, List.of());

    public Execution {
      steps = Lists.of(steps);
      responsibleUnits = Lists.of(responsibleUnits);
    }
  }

  /** A step (ขั้นตอน) with its number as printed; its parts have none of their own. */
  public record Step(@Nullable String number, String text, List<Step> steps) {

    public Step {
      steps = Lists.of(steps);
    }
  }

  /** What the sheet says about money (งบประมาณในรายละเอียด). */
  public record SheetBudget(String asPrinted, @Nullable String amount) {}

  /** What comes of it (ผลผลิต/ผลลัพธ์). */
  public record Results(List<Wording> outputs, List<Wording> outcomes, List<Indicator> indicators) {

    static final Results NONE = new Results(List.of(), List.of(), List.of());

    public Results {
      outputs = Lists.of(outputs);
      outcomes = Lists.of(outcomes);
      indicators = Lists.of(indicators);
    }
  }

  public Purpose why() {
    return purpose == null ? Purpose.NONE : purpose;
  }

  public Execution how() {
    return execution == null ? Execution.NONE : execution;
  }

  public Results what() {
    return results == null ? Results.NONE : results;
  }
}
