/**
 * Officers of a local government and their rights (เจ้าหน้าที่ของ อปท.).
 *
 * <p>เก็บเพียงรหัสและชื่อบัญชีผู้ใช้ ไม่เก็บชื่อบุคคล
 */
@NullMarked
package th.sucharit.registry.officer;

import org.jspecify.annotations.NullMarked;
