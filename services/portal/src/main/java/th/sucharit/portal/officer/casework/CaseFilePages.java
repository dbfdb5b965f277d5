package th.sucharit.portal.officer.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Photographs and files of a complaint (ภาพและไฟล์แนบ), as officers see and add them. */
@Controller
class CaseFilePages {

  private static final String ID = "{id:[A-Za-z0-9_-]{1,64}}";
  private static final String FILE = "{file:[A-Za-z0-9_-]{1,64}}";

  private final CaseFiles files;
  private final CasePages pages;

  CaseFilePages(Gateway gateway, CasePages pages) {
    this.files = gateway.forOfficers(CaseFiles.class);
    this.pages = pages;
  }

  @GetMapping("/officer/complaints/" + ID + "/attachments/" + FILE)
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String file) {
    CaseDesk.own(officer);
    return toKeep(files.get(id, file), file);
  }

  @GetMapping("/officer/province/" + ID + "/attachments/" + FILE)
  ResponseEntity<byte[]> fileAtProvince(@PathVariable String id, @PathVariable String file) {
    return toKeep(files.getAtProvince(id, file), file);
  }

  @PostMapping("/officer/complaints/" + ID + "/attachments")
  ModelAndView add(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @ModelAttribute CaseForm form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Locale locale) {
    CaseDesk.own(officer);
    if (!form.isBased() || file == null || file.isEmpty()) {
      return CasePages.wrong(
          pages.page(officer, id, "attach", form),
          List.of(FieldProblem.of("attach-file", "case.attach.missing")));
    }
    try {
      files.add(id, form.versionSent(), form.keySent(), part(file));
      return new ModelAndView("redirect:/officer/complaints/" + id + "?done=attach");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(413) || refusal.is(415)) {
        return CasePages.wrong(
            pages.page(officer, id, "attach", form),
            List.of(new FieldProblem("attach-file", null, null, refusal.text(locale).orElse(""))));
      }
      return CasePages.refused(pages.page(officer, id, "attach", form), "attach", refusal, locale);
    }
  }

  /** Always to keep, never to show within the site. */
  private static ResponseEntity<byte[]> toKeep(ResponseEntity<byte[]> file, String id) {
    var name =
        Optional.ofNullable(file.getHeaders().getContentDisposition().getFilename()).orElse(id);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.getBody());
  }

  /** What the file is, the service finds out by itself. */
  private static HttpEntity<Resource> part(MultipartFile file) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    return new HttpEntity<>(file.getResource(), headers);
  }
}
