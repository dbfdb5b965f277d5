package th.sucharit.complaints.clock;

import java.time.Instant;

/**
 * A new day that the complainant was given with the reason why the matter is not solved yet
 * (การชี้แจงเหตุและกำหนดวันใหม่).
 *
 * @param at when; from then on it is counted by the new day
 * @param until the last moment of the new day
 * @param times how often a new day was given in this term
 * @param late whether a day owed before had passed
 */
public record Explanation(Instant at, Instant until, int times, boolean late) {}
