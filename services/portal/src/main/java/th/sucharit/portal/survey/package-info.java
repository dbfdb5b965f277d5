/**
 * Surveys: whoever holds a code answers it; officers open it, hand codes out and see what it says.
 *
 * <p>แบบสำรวจ IIT และ EIT ของหน่วยงาน สำหรับผู้ตอบและสำหรับเจ้าหน้าที่
 */
@NullMarked
package th.sucharit.portal.survey;

import org.jspecify.annotations.NullMarked;
