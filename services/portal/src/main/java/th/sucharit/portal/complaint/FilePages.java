package th.sucharit.portal.complaint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.complaint.Receipts.Receipt;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;

/** Photographs and files that belong to a complaint (ภาพและไฟล์แนบ), by its receipt. */
@Controller
@RequestMapping("/status/files")
class FilePages {

  private final Receipts receipts;
  private final StatusView view;

  FilePages(Gateway gateway, StatusView view) {
    this.receipts = gateway.forCitizens(Receipts.class);
    this.view = view;
  }

  /** Somebody loads the page again that answered a form. */
  @GetMapping
  String again() {
    return "redirect:/status";
  }

  @PostMapping
  ModelAndView add(
      @RequestParam(defaultValue = "") String receipt,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Locale locale) {
    var plain = StatusView.plain(receipt);
    var sent =
        Optional.ofNullable(files).stream()
            .flatMap(List::stream)
            .filter(file -> !file.isEmpty())
            .toList();
    try {
      if (sent.isEmpty()) {
        return refused(plain, FieldProblem.of("files", "status.files.missing"));
      }
      return send(plain, key, sent, locale);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404) || refusal.is(400)) {
        return view.unknown();
      }
      throw refusal;
    }
  }

  private ModelAndView send(String receipt, String key, List<MultipartFile> files, Locale locale) {
    var complaint = Optional.<ComplaintStatus>empty();
    for (var file : files) {
      try {
        complaint = Optional.of(receipts.attach(own(key, file), receipt, part(file)));
      } catch (GatewayRefusal refusal) {
        var why = refusal.text(locale).orElse("");
        if (refusal.is(404) || refusal.status() >= 500 || why.isEmpty()) {
          throw refusal;
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return refused(receipt, new FieldProblem("files", null, null, name + ": " + why));
      }
    }
    return view.show(receipt, complaint.orElseThrow(), StatusStep.NONE)
        .addObject("done", "attachments");
  }

  /** Always to keep, never to show within the site. */
  @PostMapping("/{id:[A-Za-z0-9_-]{1,64}}")
  ResponseEntity<byte[]> file(@PathVariable String id, @RequestParam String receipt) {
    var file = receipts.attachment(id, new Receipt(StatusView.plain(receipt)));
    var name = file.getHeaders().getContentDisposition().getFilename();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name == null ? id : name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.getBody());
  }

  private ModelAndView refused(String receipt, FieldProblem problem) {
    var complaint = receipts.status(null, new Receipt(receipt));
    var page = view.show(receipt, complaint, StatusStep.NONE);
    page.addObject("problems", List.of(problem));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** The same file sent again has the same key and is kept once. */
  private static String own(String key, MultipartFile file) {
    var own = key + " " + file.getOriginalFilename() + " " + file.getSize();
    return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static HttpEntity<Resource> part(MultipartFile file) {
    var headers = new HttpHeaders();
    headers.setContentType(type(file.getContentType()));
    return new HttpEntity<>(file.getResource(), headers);
  }

  private static MediaType type(@Nullable String told) {
    try {
      return told == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(told);
    } catch (InvalidMediaTypeException unreadable) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
