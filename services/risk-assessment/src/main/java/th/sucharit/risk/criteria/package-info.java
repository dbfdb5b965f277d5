/**
 * Criteria that local governments lay down, each version for good, and the platform's standard.
 *
 * <p>เกณฑ์ประเมินความเสี่ยงที่หน่วยงานกำหนด แต่ละฉบับไม่เปลี่ยนแปลงอีก และเกณฑ์มาตรฐานของระบบ
 */
@NullMarked
package th.sucharit.risk.criteria;

import org.jspecify.annotations.NullMarked;
