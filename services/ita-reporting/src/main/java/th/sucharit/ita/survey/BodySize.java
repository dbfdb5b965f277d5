package th.sucharit.ita.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large a local government is for a survey (ขนาดของหน่วยงาน).
 *
 * @param people staff with one year of service, or people served
 * @param group key of its group, where the questionnaire tells groups apart
 */
record BodySize(
    @Min(1) @Max(10_000_000) int people,
    @Nullable @Pattern(regexp = "[a-z][a-z-]{0,59}") String group) {}
