/**
 * Official documents (เอกสารราชการ): one model, from which a DOCX and a PDF with the same words are
 * made. Technique only: what a document says is the business of the service that writes it.
 *
 * <p>แบบจำลองเอกสารราชการหนึ่งเดียว ใช้สร้างทั้ง DOCX และ PDF ที่มีข้อความตรงกัน
 */
@NullMarked
package th.sucharit.documents;

import org.jspecify.annotations.NullMarked;
