package th.sucharit.ita.batch;

/**
 * Reports by what became of them (ความคืบหน้า).
 *
 * @param reports how many were asked for
 */
record Progress(long reports, long made, long failed) {}
