/**
 * The platform's document store (คลังเอกสารของบริการ): an outside MongoDB where one is given, the
 * embedded server otherwise.
 *
 * <p>ใช้ MongoDB ภายนอกเมื่อกำหนดไว้ มิฉะนั้นใช้เซิร์ฟเวอร์ที่ฝังมา
 */
@NullMarked
package th.sucharit.standalone.mongodb;

import org.jspecify.annotations.NullMarked;
