package th.sucharit.complaints.statistics;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * In which month it was last seen what of a local government can be published
 * (การตรวจยอดครั้งล่าสุด).
 *
 * @param id code of the local government
 * @param month such as 2026-11
 */
@Document("statisticsLooks")
record Look(@Id String id, String month) {}
