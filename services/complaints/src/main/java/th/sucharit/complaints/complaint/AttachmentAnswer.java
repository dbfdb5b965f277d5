package th.sucharit.complaints.complaint;

import java.time.Instant;
import th.sucharit.complaints.attachment.Attachment;

/**
 * A file of a case as those see it who may read the case.
 *
 * @param type media type, by its content
 * @param size in bytes, of what is given out
 * @param from {@code complainant} or {@code officer}
 */
record AttachmentAnswer(String id, String name, String type, long size, Instant at, String from) {

  static AttachmentAnswer of(Attachment file, CaseKey key) {
    return new AttachmentAnswer(
        file.id(),
        file.nameWith(key),
        file.type().mediaType(),
        file.size(),
        file.at(),
        file.from().code());
  }
}
