package th.sucharit.portal.ita.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayFile;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.ita.ItaReporting;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Results of many from one table (หน้านำเข้าผลการประเมินจากไฟล์). */
@Controller
@RequestMapping("/officer/ita/imports")
class ScoreImportPages {

  private static final int PAGE_SIZE = 50;
  private static final List<String> OUTCOMES =
      List.of("refused", "stored", "corrected", "unchanged");

  private final ScoreImports imports;
  private final ItaReporting ita;
  private final LocalGovernments registry;

  ScoreImportPages(Gateway gateway) {
    this.imports = gateway.forOfficers(ScoreImports.class);
    this.ita = gateway.forOfficers(ItaReporting.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  /**
   * What came with the form.
   *
   * @param check whether to look first what would come of it
   */
  record Order(
      @Nullable Integer year,
      @Nullable String key,
      @Nullable String check,
      @Nullable MultipartFile file) {}

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Officer officer) {
    require(officer);
    return page(null);
  }

  @PostMapping
  ModelAndView order(@AuthenticationPrincipal Officer officer, Order order, Locale locale) {
    require(officer);
    var upload = Upload.of(order.file());
    if (upload.isEmpty()) {
      return refused(order, FieldProblem.of("file", "ita.import.file.missing"));
    }
    try {
      return order.check() == null ? begun(order, upload.get()) : tried(order, upload.get());
    } catch (GatewayRefusal refusal) {
      if (!List.of(400, 413, 415).contains(refusal.status())) {
        throw refusal;
      }
      var why =
          refusal.fieldErrors().stream()
              .findFirst()
              .map(error -> error.text(locale))
              .filter(text -> !text.isBlank())
              .or(() -> refusal.text(locale))
              .orElse("");
      return refused(order, new FieldProblem("file", null, null, why));
    }
  }

  private ModelAndView begun(Order order, Upload upload) {
    var job =
        imports.order(
            order.year(),
            upload.type(),
            Objects.requireNonNullElse(order.key(), ""),
            upload.content());
    return new ModelAndView("redirect:/officer/ita/imports/" + job.id());
  }

  private ModelAndView tried(Order order, Upload upload) {
    var trial = imports.tryOut(true, order.year(), upload.type(), upload.content());
    var page = page(order.year());
    page.addObject("trial", trial);
    page.addObject("names", names(trial.items()));
    return page;
  }

  @GetMapping("/{id:[A-Za-z0-9-]{1,60}}")
  ModelAndView job(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(defaultValue = "0") int page) {
    require(officer);
    var wanted = Optional.ofNullable(outcome).filter(OUTCOMES::contains).orElse(null);
    var rows = imports.rows(id, wanted, Math.clamp(page, 0, 10_000), PAGE_SIZE);
    var view = new ModelAndView("officer/ita-import");
    view.addObject("job", imports.job(id));
    view.addObject("outcomes", OUTCOMES);
    view.addObject("outcome", wanted);
    view.addObject("rows", rows);
    view.addObject("names", names(rows.items()));
    return view;
  }

  @GetMapping("/template-{year:\\d{4}}{ending:\\.csv|\\.xlsx}")
  ResponseEntity<byte[]> template(
      @AuthenticationPrincipal Officer officer,
      @PathVariable int year,
      @PathVariable String ending) {
    require(officer);
    return GatewayFile.handedOn(imports.template(ending.equals(".csv") ? "" : ending, year));
  }

  private ModelAndView refused(Order order, FieldProblem problem) {
    var page = page(order.year());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", List.of(problem));
    return page;
  }

  private ModelAndView page(@Nullable Integer year) {
    var page = new ModelAndView("officer/ita-imports");
    page.addObject("years", ita.frameworks().years());
    page.addObject("chosen", year);
    page.addObject("problems", List.of());
    return page;
  }

  private Map<String, LocalGovernment> names(List<ScoreImports.Row> rows) {
    var codes =
        rows.stream()
            .map(ScoreImports.Row::localGovernment)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }

  private static void require(Officer officer) {
    if (!officer.has("provincial-officer") && !officer.has("administrator")) {
      throw new AccessDeniedException("neither of a province nor administrator");
    }
  }
}
