package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import th.sucharit.contracts.FiscalYear;

/** How one fiscal year is assessed (กรอบการประเมิน ITA): data, never code. */
public record Framework(
    FiscalYear fiscalYear,
    Status status,
    Structure structure,
    Scoring scoring,
    LevelTable levels,
    List<Phase> calendar) {

  public Framework {
    requireNonNull(fiscalYear, "fiscalYear is missing");
    requireNonNull(status, "status is missing");
    requireNonNull(structure, "structure is missing");
    requireNonNull(scoring, "scoring is missing");
    requireNonNull(levels, "levels are missing");
    calendar = List.copyOf(requireNonNull(calendar, "calendar is missing"));
  }

  /**
   * How far the data may be relied on (สถานะข้อมูล).
   *
   * @param code {@code usable}, {@code usable-with-care} or {@code draft}
   * @param gaps what is not known
   */
  public record Status(String code, List<Names> gaps, List<Source> sources) {

    public Status {
      requireNonNull(code, "code is missing");
      gaps = List.copyOf(requireNonNull(gaps, "gaps are missing"));
      sources = List.copyOf(requireNonNull(sources, "sources are missing"));
    }

    /** The code in words. */
    Names shown() {
      return switch (code) {
        case "usable" -> new Names("ใช้ได้", "usable");
        case "usable-with-care" -> new Names("ใช้ได้ แต่ควรระมัดระวัง", "usable with care");
        default -> new Names("ฉบับร่าง", "draft");
      };
    }
  }

  /** Where facts come from (แหล่งข้อมูล). */
  public record Source(String key, Names what) {

    public Source {
      requireNonNull(key, "key is missing");
      requireNonNull(what, "what is missing");
    }
  }

  /** A step of the year (ช่วงเวลาตามปฏิทินการประเมิน). */
  public record Phase(LocalDate from, LocalDate to, Names what, Basis basis) {

    public Phase {
      requireNonNull(from, "from is missing");
      requireNonNull(to, "to is missing");
      requireNonNull(what, "what is missing");
      requireNonNull(basis, "basis is missing");
    }
  }
}
