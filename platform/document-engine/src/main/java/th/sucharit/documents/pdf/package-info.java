/**
 * Official documents as PDF (เอกสารราชการแบบ PDF), shaped by the HarfBuzz of the JDK.
 *
 * <p>สร้างไฟล์ PDF ภาษาไทยที่วางสระและวรรณยุกต์ถูกตำแหน่ง คัดลอกข้อความได้ตรงต้นฉบับ
 */
@NullMarked
package th.sucharit.documents.pdf;

import org.jspecify.annotations.NullMarked;
