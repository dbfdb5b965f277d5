package th.sucharit.risk.model;

import org.jspecify.annotations.Nullable;

/**
 * The counts or amounts that a step covers (ช่วงของขั้นคะแนน), both ends included.
 *
 * @param from from here; from nothing when absent
 * @param to up to here; without end when absent
 */
public record Band(@Nullable Long from, @Nullable Long to) {}
