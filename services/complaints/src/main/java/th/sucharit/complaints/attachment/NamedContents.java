package th.sucharit.complaints.attachment;

import java.util.Set;
import org.bson.types.ObjectId;

/** Knows which contents a case refers to (เนื้อหาที่เรื่องอ้างถึง). */
public interface NamedContents {

  /** None where there is no such case. */
  Set<ObjectId> of(String caseId);
}
