/**
 * Files that people send: checked for what they are, looked at for malware, stored once per content
 * and owner, given back harmlessly. {@code sucharit.files.enabled=true} switches it on.
 *
 * <p>ไฟล์แนบ: ตรวจชนิดจากเนื้อหา ตรวจมัลแวร์ เก็บเนื้อหาเดียวกันครั้งเดียวต่อหน่วยงาน
 * และส่งคืนอย่างปลอดภัย
 */
@NullMarked
package th.sucharit.starter.files;

import org.jspecify.annotations.NullMarked;
