package th.sucharit.plans.print;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Whoever may read a plan gets it as a document; its announcement is for those who issue it. */
@RestController
@RequestMapping("/plans")
class PrintController {

  private final PlanTexts texts;
  private final Clock clock;

  PrintController(PlanTexts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/{id}/document.{format}")
  @PermitAll
  ResponseEntity<Resource> plan(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Pattern(regexp = DocumentFormat.ENDINGS) String format) {
    PlanTexts.Seen seen = texts.seen(caller, id);
    PrintedPlan plan = new PrintedPlan(seen.text(), !seen.announced(), clock.instant());
    return file(plan, "plan", PlanBook.of(plan), format);
  }

  @GetMapping("/{id}/announcement.{format}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<Resource> announcement(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Pattern(regexp = DocumentFormat.ENDINGS) String format,
      @Valid @ModelAttribute AnnouncementForm form) {
    PlanTexts.Seen seen = texts.seenByOwn(caller.localGovernment(), id);
    PrintedPlan plan = new PrintedPlan(seen.text(), !seen.agreed(), clock.instant());
    return file(plan, "plan-announcement", AnnouncementPaper.of(plan, form), format);
  }

  private static ResponseEntity<Resource> file(
      PrintedPlan plan, String kind, OfficialDocument document, String format) {
    DocumentFormat as = DocumentFormat.of(format);
    String name =
        "%s-%s-%s.%s"
            .formatted(
                kind,
                plan.cover().localGovernment(),
                plan.cover().period().firstFiscalYear(),
                format);
    return Downloads.attachment(FileType.valueOf(as.name()), name, as.bytes(document));
  }
}
