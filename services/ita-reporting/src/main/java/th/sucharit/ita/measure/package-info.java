/**
 * Improvement measures of local governments: set, carried out and reported.
 *
 * <p>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน: กำหนด ดำเนินการ และรายงานผล
 */
@NullMarked
package th.sucharit.ita.measure;

import org.jspecify.annotations.NullMarked;
