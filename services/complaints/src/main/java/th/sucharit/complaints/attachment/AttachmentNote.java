package th.sucharit.complaints.attachment;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A content that is being stored (เนื้อหาที่ยังไม่มีผู้อ้างถึง); it stays behind when the process
 * dies before its case names it.
 */
@Document("attachmentNotes")
record AttachmentNote(@Id ObjectId content, String caseId, @Indexed Instant at) {}
