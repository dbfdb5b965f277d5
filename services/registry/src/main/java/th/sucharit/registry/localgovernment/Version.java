package th.sucharit.registry.localgovernment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A profile and since when it is true (ข้อมูลมีผลตั้งแต่).
 *
 * @param from the first day, Thai civil time
 * @param recordedAt when the registry learnt of it
 */
record Version(LocalDate from, Profile profile, Instant recordedAt) {}
