/**
 * Outbox and inbox (ส่งและรับเหตุการณ์): state and its announcements are written once, delivered in
 * order, applied once.
 */
@NullMarked
package th.sucharit.starter.events;

import org.jspecify.annotations.NullMarked;
