/**
 * The rest of the platform as the portal sees it, with fixed answers.
 *
 * <p>แพลตฟอร์มจำลองสำหรับทดสอบเว็บไซต์
 */
@NullMarked
package th.sucharit.portal.fake;

import org.jspecify.annotations.NullMarked;
