package th.sucharit.complaints.complaint;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where a complainant wants to be told of their case (ที่อยู่รับแจ้งของผู้ร้อง), sealed with its
 * key.
 */
@Document("notifyAddresses")
record NotifyAddress(@Id String caseId, Sealed address) {}
