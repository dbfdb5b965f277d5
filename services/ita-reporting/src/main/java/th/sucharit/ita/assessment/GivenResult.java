package th.sucharit.ita.assessment;

import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.ScoreSheet;

/**
 * A result as a table gives it (ผลการประเมินจากไฟล์นำเข้า).
 *
 * @param source where the official result was published; without one the scores are a draft
 * @param reason why an official result is corrected
 */
public record GivenResult(
    Framework framework, ScoreSheet sheet, @Nullable String source, @Nullable String reason) {}
