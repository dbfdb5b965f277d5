/**
 * From gaps to measures: what is below the pass mark, what is done about it, and what came of it.
 *
 * <p>จากตัวชี้วัดที่ต่ำกว่าเกณฑ์สู่มาตรการปรับปรุงและการรายงานผล
 */
@NullMarked
package th.sucharit.portal.ita.measure;

import org.jspecify.annotations.NullMarked;
