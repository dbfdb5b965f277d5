/**
 * What the surveys of a fiscal year ask, how answers count and how many are needed: data, never
 * code.
 *
 * <p>คำถามแบบวัด IIT และ EIT รายปีงบประมาณ คะแนนของคำตอบ และจำนวนผู้ตอบขั้นต่ำ
 */
@NullMarked
package th.sucharit.ita.questionnaire;

import org.jspecify.annotations.NullMarked;
