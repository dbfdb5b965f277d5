/**
 * Who acts in a position while its holder is away (ผู้รักษาราชการแทน).
 *
 * <p>คำสั่งแต่งตั้ง วันเวลาเริ่มและสิ้นสุด และสิทธิ์ระหว่างนั้น
 */
@NullMarked
package th.sucharit.registry.acting;

import org.jspecify.annotations.NullMarked;
