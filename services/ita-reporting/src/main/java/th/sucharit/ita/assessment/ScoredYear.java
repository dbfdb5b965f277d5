package th.sucharit.ita.assessment;

import java.util.Optional;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;

/** The scores of a year and what changed since the year before (คะแนนและการเปลี่ยนแปลง). */
public record ScoredYear(AssessedYear year, Optional<Change> change) {}
