package th.sucharit.complaints.complaint;

import java.time.Instant;
import th.sucharit.complaints.clock.CaseClocks;

/** A complaint as it comes in (เรื่องที่ยื่น). */
record Filing(
    String receiptHash,
    CaseFile file,
    Sorting sorting,
    Instant receivedAt,
    CaseClocks clocks,
    Act act) {}
