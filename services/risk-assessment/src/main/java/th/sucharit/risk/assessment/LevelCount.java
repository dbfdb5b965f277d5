package th.sucharit.risk.assessment;

import java.util.List;
import th.sucharit.risk.model.Criteria;

/** How many risks have one level (จำนวนความเสี่ยงตามระดับ). */
record LevelCount(String level, int rank, int risks) {

  /** One entry per level, lowest first, also where no risk has it. */
  static List<LevelCount> of(Criteria criteria, List<Risk> risks) {
    return criteria.ranked().stream()
        .map(level -> new LevelCount(level.code(), level.rank(), count(level.code(), risks)))
        .toList();
  }

  private static int count(String level, List<Risk> risks) {
    return (int)
        risks.stream()
            .filter(risk -> risk.rating() != null && risk.rating().level().equals(level))
            .count();
  }
}
