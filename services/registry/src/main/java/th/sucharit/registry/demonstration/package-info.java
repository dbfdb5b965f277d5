/**
 * What a demonstration starts with (ข้อมูลสาธิต).
 *
 * <p>ขึ้นทะเบียน อปท. จริงห้าแห่งและบัญชีเจ้าหน้าที่สาธิต เมื่อทะเบียนยังว่างอยู่
 */
@NullMarked
package th.sucharit.registry.demonstration;

import org.jspecify.annotations.NullMarked;
