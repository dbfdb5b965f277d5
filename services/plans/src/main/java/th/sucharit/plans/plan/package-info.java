/**
 * The life of a plan: drafted, revised, later submitted, approved and announced; who may read it.
 *
 * <p>วงจรชีวิตของแผน: จัดทำร่าง ปรับปรุง เสนอ อนุมัติ ประกาศใช้ และผู้มีสิทธิอ่าน
 */
@NullMarked
package th.sucharit.plans.plan;

import org.jspecify.annotations.NullMarked;
