/**
 * The public ledger and the check of one event.
 *
 * <p>บัญชีหลักฐานสาธารณะและการตรวจสอบเหตุการณ์หนึ่งรายการ
 */
@NullMarked
package th.sucharit.portal.ledger;

import org.jspecify.annotations.NullMarked;
