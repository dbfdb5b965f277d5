/**
 * What a local government discloses to the public (การเปิดเผยข้อมูลสาธารณะ, OIT): the checklist of
 * a fiscal year and its evidence.
 */
@NullMarked
package th.sucharit.disclosure;

import org.jspecify.annotations.NullMarked;
