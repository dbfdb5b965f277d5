package th.sucharit.portal.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment of corruption risks (การประเมินความเสี่ยงการทุจริต) to be read. */
public record RiskAssessment(
    String id,
    int fiscalYear,
    Instant stateSince,
    RatingCriteria criteria,
    List<LevelCount> levels,
    List<Risk> risks) {

  /** Style classes from harmless to grave. */
  private static final int TONES = 4;

  /** How many risks have one level (จำนวนตามระดับ). */
  public record LevelCount(String level, int rank, int risks) {}

  /** A risk (ประเด็นความเสี่ยง). */
  public record Risk(
      int number,
      String process,
      String issue,
      @Nullable String briberyArea,
      @Nullable String remark,
      String level,
      @Nullable Integer likelihood,
      @Nullable Integer impact,
      @Nullable List<Measure> measures) {

    public boolean hasNumbers() {
      return likelihood != null && impact != null;
    }

    public List<Measure> against() {
      return Optional.ofNullable(measures).orElse(List.of());
    }
  }

  /** A measure (มาตรการควบคุม). */
  public record Measure(String text, @Nullable Integer planItem, @Nullable String remark) {}

  /** Risks of one work process that follow each other (ขั้นตอนการดำเนินงาน). */
  public record Group(String process, List<Risk> risks) {

    /** Whether the same measures stand against all of several risks, so that once is enough. */
    public boolean sharesMeasures() {
      return risks.size() > 1 && risks.stream().map(Risk::against).distinct().count() == 1;
    }

    public List<Measure> sharedMeasures() {
      return risks.getFirst().against();
    }
  }

  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Risk risk : risks) {
      if (groups.isEmpty() || !groups.getLast().process().equals(risk.process())) {
        groups.add(new Group(risk.process(), new ArrayList<>()));
      }
      groups.getLast().risks().add(risk);
    }
    return groups;
  }

  public List<LevelCount> fromHighest() {
    return levels.reversed();
  }

  public boolean hasNumbers() {
    return risks.stream().anyMatch(Risk::hasNumbers);
  }

  public String levelName(String code, Locale locale) {
    return level(code).map(level -> level.label().in(locale)).orElse(code);
  }

  /** The style class of a level, whatever the number of levels. */
  public String tone(String code) {
    int rank = level(code).map(RatingCriteria.Level::rank).orElse(1);
    int ranks = Math.max(criteria.levels().size(), 2);
    return "tone-" + (1 + (rank - 1) * (TONES - 1) / (ranks - 1));
  }

  private Optional<RatingCriteria.Level> level(String code) {
    return criteria.levels().stream().filter(level -> level.code().equals(code)).findFirst();
  }
}
