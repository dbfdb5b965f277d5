package th.sucharit.complaints.notification;

/**
 * A notice as it is sent (ข้อความที่ส่ง).
 *
 * @param id of the notice; the same when it is sent again
 * @param brief one or two lines, for a text message
 */
record Letter(String id, String subject, String body, String brief) {}
