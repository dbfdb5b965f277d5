/**
 * What was put before a superior because a term passed.
 *
 * <p>เรื่องที่พ้นกำหนดและเสนอผู้บังคับบัญชา
 */
@NullMarked
package th.sucharit.portal.officer.escalated;

import org.jspecify.annotations.NullMarked;
