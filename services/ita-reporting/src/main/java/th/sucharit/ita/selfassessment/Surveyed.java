package th.sucharit.ita.selfassessment;

import java.math.BigDecimal;
import th.sucharit.ita.model.Score;

/**
 * What the platform's own survey gives for an indicator (คะแนนจากแบบสำรวจของระบบ).
 *
 * @param standardError of the score, in points
 * @param answers how many people answered
 */
public record Surveyed(int indicator, Score score, BigDecimal standardError, int answers) {}
