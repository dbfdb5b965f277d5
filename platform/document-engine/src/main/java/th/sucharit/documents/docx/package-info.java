/**
 * Official documents as DOCX (เอกสารราชการแบบ DOCX), for officers who go on writing in them.
 *
 * <p>สร้างไฟล์ DOCX ภาษาไทยที่แก้ไขต่อได้ ข้อความตรงกับฉบับ PDF
 */
@NullMarked
package th.sucharit.documents.docx;

import org.jspecify.annotations.NullMarked;
