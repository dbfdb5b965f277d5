/**
 * Surveys of the own staff and of the people served, before the official assessment: who is invited
 * answers once by a code, and no answer can be tied to a code.
 *
 * <p>การสำรวจ IIT และ EIT ของหน่วยงานเอง ผู้ได้รับเชิญตอบได้ครั้งเดียวด้วยรหัส
 * และเชื่อมโยงคำตอบกับรหัสไม่ได้
 */
@NullMarked
package th.sucharit.ita.survey;

import org.jspecify.annotations.NullMarked;
