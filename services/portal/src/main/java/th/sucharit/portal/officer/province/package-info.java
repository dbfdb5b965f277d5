/**
 * The provincial office: appeals and referrals, and what is late in the province.
 *
 * <p>เรื่องอุทธรณ์และเรื่องที่ส่งให้จังหวัดพิจารณา
 */
@NullMarked
package th.sucharit.portal.officer.province;

import org.jspecify.annotations.NullMarked;
