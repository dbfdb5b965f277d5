package th.sucharit.plans.evidence;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * A content that an entry is about to hold or to let go (การอ้างถึงไฟล์ที่ยังไม่เสร็จสิ้น); it
 * stays behind when the process dies in between.
 *
 * @param id of its own, so that who comes second forgets only what is theirs
 * @param holder of the entry, once and of no other
 * @param entry which evidence file
 */
@Document("contentHolds")
record ContentHold(
    @Id ObjectId id,
    String holder,
    LocalGovernmentId localGovernment,
    String entry,
    String sha256,
    @Indexed Instant at) {}
