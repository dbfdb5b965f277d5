/**
 * Reports of many local governments at once: ordered by a province or the administrator, made
 * behind the scenes, fetched as one archive. Each report is kept under the batch and its local
 * government, so that however often the work is begun anew each is there once.
 *
 * <p>จัดทำรายงานครั้งละหลายแห่ง ทำต่อได้เมื่อหยุดกลางคัน และดาวน์โหลดเป็นไฟล์เดียว
 */
@NullMarked
package th.sucharit.ita.batch;

import org.jspecify.annotations.NullMarked;
