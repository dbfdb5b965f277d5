/**
 * What every page shares: language, formats, error pages.
 *
 * <p>สิ่งที่ทุกหน้าใช้ร่วมกัน ภาษา รูปแบบวันที่และตัวเลข หน้าแจ้งข้อผิดพลาด
 */
@NullMarked
package th.sucharit.portal.web;

import org.jspecify.annotations.NullMarked;
