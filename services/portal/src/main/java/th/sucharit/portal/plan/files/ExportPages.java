package th.sucharit.portal.plan.files;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayFile;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;

/** Files to take along (ไฟล์ส่งออก): the plan in three formats, and the empty workbook. */
@Controller
@RequestMapping("/officer/plan")
class ExportPages {

  private final PlanDesk desk;
  private final PlanFiles files;

  ExportPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.files = gateway.forOfficers(PlanFiles.class);
  }

  @GetMapping("/{id}/export.{format:json|csv|xlsx}")
  ResponseEntity<byte[]> export(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String format) {
    desk.open(officer, id);
    return GatewayFile.handedOn(files.export(id, format));
  }

  @GetMapping("/files/template.xlsx")
  ResponseEntity<byte[]> template(@AuthenticationPrincipal Officer officer) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    return GatewayFile.handedOn(files.template());
  }
}
