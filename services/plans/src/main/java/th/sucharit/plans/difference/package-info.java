/**
 * What changed between two contents of a plan, told in words, and how two changed contents become
 * one.
 *
 * <p>ข้อแตกต่างระหว่างแผนสองฉบับเป็นถ้อยคำ และการรวมการแก้ไขจากสองฝ่าย
 */
@NullMarked
package th.sucharit.plans.difference;

import org.jspecify.annotations.NullMarked;
