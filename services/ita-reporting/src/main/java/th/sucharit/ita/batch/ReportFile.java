package th.sucharit.ita.batch;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** The file of a report (ไฟล์รายงาน), apart from what became of it: lists need no contents. */
@Document("batchedReportFiles")
record ReportFile(@Id String id, @Indexed String batch, byte[] bytes) {}
