/**
 * The voice of every API (รูปแบบคำตอบของระบบ): problems in two languages, repeatable commands,
 * versions.
 */
@NullMarked
package th.sucharit.starter.web;

import org.jspecify.annotations.NullMarked;
