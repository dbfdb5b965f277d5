package th.sucharit.complaints.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.abuse.AbuseGuard;
import th.sucharit.complaints.abuse.UploadGuard;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.files.Uploads;
import th.sucharit.starter.web.SafePost;

/** Files of the holder of a receipt, which stands in the body here as well. */
@RestController
@RequestMapping("/complaints/receipts/attachments")
class ReceiptAttachmentController {

  private static final String RECEIPT = "receipt";

  private final ReceiptHandling receipts;
  private final AttachmentHandling handling;
  private final StatusReading reading;
  private final Uploads uploads;
  private final UploadGuard guard;

  ReceiptAttachmentController(
      ReceiptHandling receipts,
      AttachmentHandling handling,
      StatusReading reading,
      Uploads uploads,
      UploadGuard guard) {
    this.receipts = receipts;
    this.handling = handling;
    this.reading = reading;
    this.uploads = uploads;
    this.guard = guard;
  }

  /** The receipt comes before the file, which is not read when nobody has such a receipt. */
  @PostMapping
  @PermitAll
  ResponseEntity<StatusAnswer> add(HttpServletRequest request) {
    Uploads.Form form =
        uploads.form(request, Set.of(RECEIPT), before -> receipts.present(receipt(before)));
    try (Upload upload = form.file()) {
      String receipt = receipt(form.fields());
      Complaint present = receipts.present(receipt);
      handling.add(
          present,
          Actor.COMPLAINANT,
          Attachment.From.COMPLAINANT,
          upload,
          () ->
              guard.admit(
                  present.jurisdiction().localGovernment(),
                  upload.size(),
                  request.getHeader(AbuseGuard.PROOF)));
      return reading.answer(receipt);
    }
  }

  private static String receipt(Map<String, String> fields) {
    return Optional.ofNullable(fields.get(RECEIPT))
        .filter(typed -> !typed.isBlank())
        .orElseThrow(() -> Refused.missing("#" + RECEIPT));
  }

  @PostMapping("/{attachment}")
  @PermitAll
  @SafePost
  ResponseEntity<Resource> open(
      @PathVariable String attachment,
      @Valid @RequestBody ReceiptController.ReceiptRequest request) {
    return handling.open(receipts.present(request.receipt()), attachment);
  }
}
