package th.sucharit.complaints.complaint;

import java.time.Instant;

/**
 * A file of a case as those see it who may read the case.
 *
 * @param type media type, by its content
 * @param size in bytes, of what is given out
 * @param from {@code complainant} or {@code officer}
 */
record AttachmentAnswer(String id, String name, String type, long size, Instant at, String from) {}
