package th.sucharit.plans.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan's way to its announcement (ขั้นตอนการเสนอและอนุมัติแผน).
 *
 * @param state where it led
 * @param reason why it was given back; stays inside the local government and its province
 */
record Step(String state, int revision, Instant at, @Nullable String reason) {}
