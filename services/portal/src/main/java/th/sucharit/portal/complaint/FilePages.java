package th.sucharit.portal.complaint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      @RequestParam(required = false) @Nullable String proof,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Locale locale) {
    var plain = StatusView.plain(receipt);
    var proven = ComplaintForm.proof(proof);
    var sent =
        Optional.ofNullable(files).stream()
            .flatMap(List::stream)
            .filter(file -> !file.isEmpty())
            .toList();
    try {
      if (sent.isEmpty()) {
        return refused(plain, proven, FieldProblem.of("files", "status.files.missing"));
      }
      return send(plain, proven, key, sent, locale);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return again(plain);
      }
      if (refusal.is(404) || refusal.is(400)) {
        return view.unknown();
      }
      throw refusal;
    }
  }

  private ModelAndView send(
      String receipt,
      @Nullable String proof,
      String key,
      List<MultipartFile> files,
      Locale locale) {
    var complaint = Optional.<ComplaintStatus>empty();
    for (int n = 0; n < files.size(); n++) {
      var file = files.get(n);
      try {
        complaint = Optional.of(receipts.attach(proof, own(key, n, file), receipt, part(file)));
      } catch (GatewayRefusal refusal) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (refusal.is(429)) {
          return again(receipt).addObject("unsent", name);
        }
        var why = refusal.text(locale).orElse("");
        if (refusal.is(404) || refusal.status() >= 500 || why.isEmpty()) {
          throw refusal;
        }
        return refused(receipt, null, new FieldProblem("files", null, null, name + ": " + why));
      }
    }
    return view.show(receipt, complaint.orElseThrow(), StatusStep.NONE)
        .addObject("done", "attachments");
  }

  /** The file, or a page that asks for a proof of work. */
  @PostMapping("/{id:[A-Za-z0-9_-]{1,64}}")
  Object file(
      @PathVariable String id,
      @RequestParam String receipt,
      @RequestParam(required = false) @Nullable String proof) {
    var plain = StatusView.plain(receipt);
    try {
      return kept(id, receipts.attachment(id, ComplaintForm.proof(proof), new Receipt(plain)));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(429)) {
        return view.crowded(plain).addObject("action", "/status/files/" + id);
      }
      throw refusal;
    }
  }

  /** Always to keep, never to show within the site. */
  private static ResponseEntity<byte[]> kept(String id, ResponseEntity<byte[]> file) {
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

  /** Files that were chosen cannot be put into a page again. */
  private ModelAndView again(String receipt) {
    return view.crowded(receipt, "/status/files", Map.of()).addObject("crowded", "files");
  }

  private ModelAndView refused(String receipt, @Nullable String proof, FieldProblem problem) {
    var page = view.look(receipt, proof, StatusStep.NONE);
    page.addObject("problems", List.of(problem));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** The same form sent again has the same keys, so that each of its files is kept once. */
  private static String own(String key, int number, MultipartFile file) {
    var own = key + " " + number + " " + file.getOriginalFilename() + " " + file.getSize();
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
