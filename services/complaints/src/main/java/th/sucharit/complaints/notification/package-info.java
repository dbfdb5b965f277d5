/**
 * Tells people that something has happened (การแจ้งเตือน) by e-mail, text message or LINE: notices
 * are kept until they were sent, and say nothing of what the matter is about.
 */
@NullMarked
package th.sucharit.complaints.notification;

import org.jspecify.annotations.NullMarked;
