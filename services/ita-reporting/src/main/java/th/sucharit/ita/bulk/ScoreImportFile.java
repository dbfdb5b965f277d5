package th.sucharit.ita.bulk;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The file of an import (ไฟล์ที่นำเข้า), kept until the import is over. */
@Document("scoreImportFiles")
record ScoreImportFile(@Id String id, byte[] bytes) {}
