package th.sucharit.portal.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayFile;
import th.sucharit.portal.security.Officer;

/** What is entered into the assessor's system, as files (ไฟล์ข้อมูลสำหรับระบบ ITAS). */
@Controller
@RequestMapping("/officer")
class ItasExportPages {

  private static final String EVERYWHERE = "*";

  private final Disclosure disclosure;

  ItasExportPages(Gateway gateway) {
    this.disclosure = gateway.forOfficers(Disclosure.class);
  }

  @GetMapping("/disclosure/{year:\\d{4}}/itas-export.zip")
  ResponseEntity<byte[]> own(@AuthenticationPrincipal Officer officer, @PathVariable int year) {
    var code =
        officer
            .localGovernment()
            .orElseThrow(() -> new AccessDeniedException("of no local government"));
    return GatewayFile.handedOn(disclosure.export(code, year));
  }

  @GetMapping("/itas-export")
  ModelAndView ofProvince(@AuthenticationPrincipal Officer officer) {
    var page = new ModelAndView("officer/itas-export");
    page.addObject("everywhere", overseen(officer).equals(EVERYWHERE));
    page.addObject("years", disclosure.years());
    return page;
  }

  @GetMapping("/itas-export.zip")
  ResponseEntity<byte[]> ofProvince(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam(required = false) @Nullable String province) {
    var overseen = overseen(officer);
    var wanted =
        overseen.equals(EVERYWHERE)
            ? Optional.ofNullable(province)
                .filter(code -> code.matches("[0-9]{2}"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST))
            : overseen;
    return GatewayFile.handedOn(disclosure.exportOfProvince(wanted, year));
  }

  private static String overseen(Officer officer) {
    return officer.province().orElseThrow(() -> new AccessDeniedException("of no province"));
  }
}
