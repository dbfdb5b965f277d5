package th.sucharit.complaints.complaint;

/**
 * What another interface shows of a case (ข้อมูลสาธารณะของเรื่อง); it goes when the case is erased.
 */
public interface CaseOutside {

  /** Keeps nothing of the case, not even that there was one; may be called again. */
  void forget(String caseId);
}
