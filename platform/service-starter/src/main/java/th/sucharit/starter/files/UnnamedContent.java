package th.sucharit.starter.files;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A content that is being stored or removed (เนื้อหาที่ยังไม่มีผู้อ้างถึง); it stays behind when
 * the process dies in between.
 *
 * @param file which stored file it is to belong to, or belonged to
 */
@Document("unnamedContents")
record UnnamedContent(@Id ObjectId id, String file, @Indexed Instant at) {}
