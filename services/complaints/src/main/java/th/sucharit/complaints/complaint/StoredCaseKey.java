package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The key of a case, itself encrypted with the installation's; kept apart from the case, so that
 * destroying it makes every copy of the case unreadable.
 *
 * @param lookAgainAt when to look whether the case has to be erased
 */
@Document("caseKeys")
record StoredCaseKey(@Id String id, Sealed wrapped, @Indexed Instant lookAgainAt) {}
