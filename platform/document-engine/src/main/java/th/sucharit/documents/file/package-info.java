/**
 * A document as the file that somebody asks for.
 *
 * <p>เอกสารในรูปแบบไฟล์ที่ผู้ใช้ขอ
 */
@NullMarked
package th.sucharit.documents.file;

import org.jspecify.annotations.NullMarked;
