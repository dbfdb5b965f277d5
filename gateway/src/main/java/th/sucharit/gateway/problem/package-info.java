/**
 * What the gateway itself answers when it sends a request away, in two languages.
 *
 * <p>คำตอบของทางเข้าระบบเมื่อไม่รับคำขอ ทั้งภาษาไทยและอังกฤษ
 */
@NullMarked
package th.sucharit.gateway.problem;

import org.jspecify.annotations.NullMarked;
