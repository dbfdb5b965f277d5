package th.sucharit.plans.plan;

import java.time.Instant;
import th.sucharit.plans.document.Period;

/** Which revision of a plan was announced and holds (ฉบับที่ประกาศใช้). */
record Announcement(Revision revision, String title, Period period, Instant at) {}
