package th.sucharit.plans.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.findings.Finding.Sentence;
import th.sucharit.plans.findings.Finding.Spot;

/**
 * Something that both sides changed, and not alike (ข้อขัดแย้ง).
 *
 * @param base what it was before; absent when it was not there
 * @param mine what the sender made of it; absent when removed
 * @param theirs what others made of it meanwhile; absent when removed
 */
public record Conflict(
    @JsonUnwrapped Spot spot,
    @JsonInclude @Nullable String base,
    @JsonInclude @Nullable String mine,
    @JsonInclude @Nullable String theirs,
    @JsonUnwrapped Sentence sentence) {}
