package th.sucharit.complaints.abuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A challenge that was solved and used (โจทย์ที่ใช้แล้ว); kept until it expires.
 *
 * @param command by which, so that the repetition of the same request needs no second proof
 */
@Document("usedChallenges")
record UsedChallenge(@Id String id, @Nullable String command, @Indexed Instant expiresAt) {}
