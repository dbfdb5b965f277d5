package th.sucharit.portal.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.PortalSettings;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** Officers open surveys, hand out codes and see the results (เปิดแบบสำรวจ ออกรหัส และดูผล). */
@Controller
@RequestMapping("/officer/survey")
class SurveyDesk {

  private final Surveys surveys;
  private final String address;

  SurveyDesk(Gateway gateway, PortalSettings settings) {
    this.surveys = gateway.forOfficers(Surveys.class);
    this.address = settings.publicAddress("/survey");
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable Integer year) {
    return officer
        .localGovernment()
        .map(code -> page(code, year, List.of()))
        .orElseGet(() -> new ModelAndView("officer/survey").addObject("problems", List.of()));
  }

  @PostMapping("/open")
  ModelAndView open(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam String instrument,
      @RequestParam(defaultValue = "") String people,
      @RequestParam(defaultValue = "") String group,
      @RequestParam String key,
      Locale locale) {
    var code = officer.localGovernment().orElseThrow();
    var counted = number(people);
    if (counted.isEmpty()) {
      return wrong(code, year, "people-" + instrument, "survey.people.missing");
    }
    try {
      var size = new Surveys.Size(counted.get(), group.isBlank() ? null : group);
      surveys.open(code, year, instrument, key, size);
      return done(year, "opened");
    } catch (GatewayRefusal refusal) {
      var ofGroup = refusal.fieldErrors().stream().anyMatch(one -> one.field().equals("group"));
      var field = (ofGroup ? "group-" : "people-") + instrument;
      return refused(code, year, field, refusal, locale);
    }
  }

  /** Shows the codes at once: they belong into no address and no session. */
  @PostMapping("/codes")
  Object codes(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam String instrument,
      @RequestParam(defaultValue = "") String count,
      @RequestParam(defaultValue = "list") String as,
      @RequestParam String key,
      Locale locale) {
    var code = officer.localGovernment().orElseThrow();
    var wanted = number(count);
    if (wanted.isEmpty()) {
      return wrong(code, year, "count-" + instrument, "survey.count.missing");
    }
    try {
      var codes =
          surveys.invite(code, year, instrument, key, new Surveys.Order(wanted.get())).codes();
      return as.equals("csv")
          ? csv(year, instrument, codes)
          : new ModelAndView("officer/survey-codes")
              .addObject("year", year)
              .addObject("instrument", instrument)
              .addObject("address", address)
              .addObject("codes", codes);
    } catch (GatewayRefusal refusal) {
      return refused(code, year, "count-" + instrument, refusal, locale);
    }
  }

  @PostMapping("/close")
  ModelAndView close(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam String instrument,
      @RequestParam(defaultValue = "") String sure,
      @RequestParam String key,
      Locale locale) {
    var code = officer.localGovernment().orElseThrow();
    if (!sure.equals("yes")) {
      return wrong(code, year, "sure-" + instrument, "survey.close.sure-missing");
    }
    try {
      surveys.close(code, year, instrument, key);
      return done(year, "closed");
    } catch (GatewayRefusal refusal) {
      return refused(code, year, "sure-" + instrument, refusal, locale);
    }
  }

  private ResponseEntity<byte[]> csv(int year, String instrument, List<String> codes) {
    var rows =
        IntStream.range(0, codes.size())
            .mapToObj(
                i -> "%d,\"%s\",\"%s#%s\"".formatted(i + 1, codes.get(i), address, codes.get(i)))
            .collect(Collectors.joining("\r\n", "\uFEFFno,code,link\r\n", "\r\n"));
    var name = "survey-%d-%s.csv".formatted(year, instrument.toLowerCase(Locale.ROOT));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(rows.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Integer> number(String typed) {
    var plain = Formats.plainDigits(typed.strip()).replace(",", "");
    return plain.matches("[0-9]{1,8}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
  }

  private static ModelAndView done(int year, String step) {
    return new ModelAndView("redirect:/officer/survey?year=" + year + "&done=" + step);
  }

  private ModelAndView wrong(String code, int year, String field, String message) {
    return with(HttpStatus.UNPROCESSABLE_CONTENT, code, year, FieldProblem.of(field, message));
  }

  private ModelAndView refused(
      String code, int year, String field, GatewayRefusal refusal, Locale locale) {
    if (!List.of(400, 404, 409, 422).contains(refusal.status())) {
      throw refusal;
    }
    var text =
        refusal.fieldErrors().stream()
            .map(error -> error.text(locale))
            .findFirst()
            .or(() -> refusal.text(locale))
            .orElse("");
    return with(
        HttpStatus.valueOf(refusal.status()),
        code,
        year,
        new FieldProblem(field, null, null, text));
  }

  private ModelAndView with(HttpStatus status, String code, int year, FieldProblem problem) {
    var page = page(code, year, List.of(problem));
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(String code, @Nullable Integer year, List<FieldProblem> problems) {
    var offers = surveys.questionnaires();
    int shown =
        Optional.ofNullable(year)
            .filter(offers.years()::contains)
            .orElse(offers.years().getFirst());
    var there = surveys.of(code, shown).surveys();
    var page = new ModelAndView("officer/survey");
    page.addObject("years", offers.years());
    page.addObject("year", shown);
    page.addObject("surveys", there);
    page.addObject(
        "toOpen",
        offers.of(shown).stream()
            .filter(offer ->
                there.stream().noneMatch(one -> one.instrument().equals(offer.instrument())))
            .map(offer ->
                new ToOpen(offer, surveys.questionnaire(shown, offer.instrument()).quota()))
            .toList());
    page.addObject("problems", problems);
    return page;
  }

  /** A survey that could be opened. */
  record ToOpen(Surveys.Offer offer, Surveys.Asked.Quota quota) {}
}
