/**
 * How corruption risks are rated: scales, levels and the matrix between them, as data that is
 * checked before it is used; free of frameworks.
 *
 * <p>หลักการให้ระดับความเสี่ยงการทุจริต: เกณฑ์ ระดับ และตาราง ซึ่งตรวจสอบก่อนใช้
 */
@NullMarked
package th.sucharit.risk.model;

import org.jspecify.annotations.NullMarked;
