package th.sucharit.complaints.open311;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.abuse.AbuseGuard;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.KeyOptional;
import th.sucharit.starter.web.Problem;

/** GeoReport v2: services, requests and where to find them. */
@RestController
@RequestMapping("/open311")
class Open311Controller {

  private static final String REQUESTS = "service_requests";

  private final ServiceList services;
  private final RequestDesk desk;
  private final RequestWriting writing;
  private final LocalGovernmentDirectory directory;
  private final Answers answers;
  private final Clock clock;

  Open311Controller(
      ServiceList services,
      RequestDesk desk,
      RequestWriting writing,
      LocalGovernmentDirectory directory,
      Answers answers,
      Clock clock) {
    this.services = services;
    this.desk = desk;
    this.writing = writing;
    this.directory = directory;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/v2/discovery.{format:json|xml}")
  @PermitAll
  ResponseEntity<byte[]> discovery(@PathVariable String format) {
    return answers.ok(Format.of(format), "discovery", writing.discovery());
  }

  @GetMapping("/v2/services.{format:json|xml}")
  @PermitAll
  @Described.OfJurisdiction
  ResponseEntity<byte[]> services(@PathVariable String format, HttpServletRequest request) {
    LocalGovernmentId of = known(Arguments.ofQuery(request));
    return answers.ok(Format.of(format), "services", services.all(of, Language.of(request)));
  }

  @GetMapping("/v2/services/{code}.{format:json|xml}")
  @PermitAll
  @Described.OfJurisdiction
  ResponseEntity<byte[]> service(
      @PathVariable String code, @PathVariable String format, HttpServletRequest request) {
    LocalGovernmentId of = known(Arguments.ofQuery(request));
    return answers.ok(
        Format.of(format),
        "service_definition",
        services.definition(of, code, Language.of(request)));
  }

  @GetMapping("/v2/requests.{format:json|xml}")
  @PermitAll
  @Described.OfJurisdiction
  @Parameter(name = "service_request_id", in = ParameterIn.QUERY)
  @Parameter(name = "service_code", in = ParameterIn.QUERY)
  @Parameter(name = "start_date", in = ParameterIn.QUERY)
  @Parameter(name = "end_date", in = ParameterIn.QUERY)
  @Parameter(name = "status", in = ParameterIn.QUERY)
  ResponseEntity<byte[]> requests(@PathVariable String format, HttpServletRequest request) {
    Arguments arguments = Arguments.ofQuery(request);
    LocalGovernmentId of = known(arguments);
    Language language = Language.of(request);
    return answers.ok(
        Format.of(format),
        REQUESTS,
        desk.find(of, RequestFilter.of(arguments, clock)).stream()
            .map(found -> writing.request(found, language))
            .toList());
  }

  @GetMapping("/v2/requests/{id}.{format:json|xml}")
  @PermitAll
  @Described.OfJurisdiction
  ResponseEntity<byte[]> request(
      @PathVariable String id, @PathVariable String format, HttpServletRequest request) {
    LocalGovernmentId of = known(Arguments.ofQuery(request));
    return answers.ok(
        Format.of(format),
        REQUESTS,
        List.of(writing.request(desk.find(of, id), Language.of(request))));
  }

  @PostMapping("/v2/requests.{format:json|xml}")
  @PermitAll
  @KeyOptional
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
              schema = @Schema(implementation = Described.Fields.class)))
  ResponseEntity<byte[]> file(@PathVariable String format, HttpServletRequest request)
      throws IOException {
    Arguments arguments = Arguments.ofForm(request);
    LocalGovernmentId to = known(arguments);
    String code = arguments.text("service_code").orElseThrow(Unfit::noService);
    RequestForm form = RequestForm.read(arguments, services.category(to, code));
    String proof = request.getHeader(AbuseGuard.PROOF);
    return answers.ok(
        Format.of(format),
        REQUESTS,
        List.of(writing.created(desk.file(to, form, proof), arguments)));
  }

  @GetMapping("/v2/tokens/{token}.{format:json|xml}")
  @PermitAll
  @Described.OfJurisdiction
  ResponseEntity<byte[]> token(
      @PathVariable String token, @PathVariable String format, HttpServletRequest request) {
    known(Arguments.ofQuery(request));
    throw Unfit.noTokens();
  }

  /** Whatever else is asked for below here is refused in the standard's form as well. */
  @RequestMapping("/**")
  @PermitAll
  @KeyOptional
  @Hidden
  ResponseEntity<byte[]> nothing() {
    throw Unfit.noSuchAddress();
  }

  private LocalGovernmentId known(Arguments arguments) {
    LocalGovernmentId code = arguments.jurisdiction();
    try {
      directory.require(code);
    } catch (Problem unknown) {
      throw Unfit.noSuchJurisdiction();
    }
    return code;
  }
}
