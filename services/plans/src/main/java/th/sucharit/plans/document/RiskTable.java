package th.sucharit.plans.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Cover.Bilingual;

/**
 * The corruption-risk table as the plan prints it (ตารางประเมินความเสี่ยงการทุจริตในแผน).
 *
 * @param notPrinted what such a table may hold and this one does not
 */
public record RiskTable(
    @Nullable String section,
    List<String> columns,
    List<String> levelWords,
    List<WorkProcess> processes,
    List<String> notPrinted,
    @Nullable String note) {

  public RiskTable {
    columns = Lists.of(columns);
    levelWords = Lists.of(levelWords);
    processes = Lists.of(processes);
    notPrinted = Lists.of(notPrinted);
  }

  /** A work process and its risks (ขั้นตอนการดำเนินงาน). */
  public record WorkProcess(
      String code,
      int number,
      Bilingual process,
      List<Issue> issues,
      @Nullable Score score,
      List<Measure> measures) {

    public WorkProcess {
      issues = Lists.of(issues);
      measures = Lists.of(measures);
    }
  }

  /** What may go wrong (ประเด็นความเสี่ยงการทุจริต). */
  public record Issue(@Nullable String number, String text, @Nullable String level) {}

  /**
   * The cell of the level (ระดับความเสี่ยง), which may hold several words.
   *
   * @param scope which issues the words are about
   */
  public record Score(String asPrinted, List<String> levels, @Nullable String scope) {

    public Score {
      levels = Lists.of(levels);
    }
  }

  /**
   * What is done against it (มาตรการควบคุมความเสี่ยง).
   *
   * @param item number of the plan's item that is this measure
   * @param match how far it is: same, partial or none
   */
  public record Measure(
      @Nullable String number,
      String text,
      ItemKind kind,
      @Nullable Integer item,
      @Nullable String match,
      @Nullable String comment) {}
}
