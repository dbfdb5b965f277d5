/**
 * What the disclosure service announces (เหตุการณ์การเปิดเผยข้อมูลสาธารณะ): which items have
 * evidence, never where it is.
 */
@NullMarked
package th.sucharit.contracts.disclosure;

import org.jspecify.annotations.NullMarked;
