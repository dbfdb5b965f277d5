/**
 * How many complaints came and how they ended, for everybody.
 *
 * <p>สถิติเรื่องร้องเรียนที่เผยแพร่ต่อสาธารณะ
 */
@NullMarked
package th.sucharit.portal.statistics;

import org.jspecify.annotations.NullMarked;
