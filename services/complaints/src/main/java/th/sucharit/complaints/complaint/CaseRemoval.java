package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.attachment.AttachmentStore;

/**
 * Removes the files of a case and then its key (การทำลายไฟล์และกุญแจ): as long as the key is there,
 * a sweep finds what is left to remove.
 */
@Component
class CaseRemoval {

  private final AttachmentStore files;
  private final CaseKeyRing keys;
  private final List<CaseOutside> outsides;

  CaseRemoval(AttachmentStore files, CaseKeyRing keys, List<CaseOutside> outsides) {
    this.files = files;
    this.keys = keys;
    this.outsides = outsides;
  }

  /** Of a case that was erased nothing is shown any more either. */
  void removeErased(String caseId) {
    outsides.forEach(outside -> outside.forget(caseId));
    remove(caseId);
  }

  void remove(String caseId) {
    files.forget(caseId);
    keys.destroy(caseId);
  }

  /** The sweep looks then whether the case still needs its key. */
  void lookAgain(String caseId, Instant at) {
    keys.lookAgain(caseId, at);
  }
}
