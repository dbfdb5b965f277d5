/**
 * What is to be disclosed in each fiscal year (กรอบการเปิดเผยข้อมูลสาธารณะรายปี): read from data
 * files, checked before anything else starts.
 */
@NullMarked
package th.sucharit.disclosure.framework;

import org.jspecify.annotations.NullMarked;
