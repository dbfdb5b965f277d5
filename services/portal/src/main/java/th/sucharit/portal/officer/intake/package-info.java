/**
 * The staff desk: what did not come by the web is entered by an officer.
 *
 * <p>โต๊ะรับเรื่อง เจ้าหน้าที่บันทึกเรื่องที่มาทางโทรศัพท์ จดหมาย ตู้รับความคิดเห็น หรือมาด้วยตนเอง
 */
@NullMarked
package th.sucharit.portal.officer.intake;

import org.jspecify.annotations.NullMarked;
