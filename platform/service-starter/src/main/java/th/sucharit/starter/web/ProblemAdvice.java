package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/**
 * Turns whatever goes wrong in a request into a problem in two languages; nothing of the inside
 * shows.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private final TwoLanguages messages;

  ProblemAdvice(TwoLanguages messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<Object> on(Problem problem) {
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> on(OptimisticLockingFailureException late) {
    return answer(
        Problem.of(
            409,
            "too-busy",
            "Others are changing this at the same moment. Try again.",
            "มีผู้อื่นกำลังแก้ไขข้อมูลนี้พร้อมกัน กรุณาลองใหม่อีกครั้ง"));
  }

  @ExceptionHandler
  ResponseEntity<Object> on(DuplicateKeyException taken) {
    return answer(
        Problem.conflict("already-exists", "This already exists.", "มีข้อมูลนี้อยู่แล้ว"));
  }

  @ExceptionHandler
  ResponseEntity<Object> on(DataAccessResourceFailureException databaseAway) {
    log.warn("A request was refused: the database is out of reach");
    return answer(StandardProblems.of(503));
  }

  /** Arguments or headers that are no text, found when somebody reads them. */
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  ResponseEntity<Object> onIllegible(RuntimeException illegible) {
    return answer(StandardProblems.of(400));
  }

  /**
   * What fails when a part of the answer is on its way already goes on to the container, which
   * breaks the connection: nobody takes the part for the whole.
   */
  @ExceptionHandler
  ResponseEntity<Object> on(Exception unexpected, HttpServletResponse response) throws Exception {
    log.error("A request failed", unexpected);
    if (response.isCommitted()) {
      throw unexpected;
    }
    return answer(
        Problem.of(
            500,
            "internal",
            "Something went wrong on our side. Try again.",
            "ระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง"));
  }

  @ExceptionHandler
  ResponseEntity<Object> on(MethodArgumentTypeMismatchException wrong) {
    return answer(
        invalid().with("#" + wrong.getName(), "has the wrong form", "มีรูปแบบไม่ถูกต้อง"));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Problem problem = invalid();
    for (ObjectError error : failure.getBindingResult().getAllErrors()) {
      String pointer = error instanceof FieldError field ? pointer(field.getField()) : "";
      problem = described(problem, pointer, error);
    }
    return answer(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Problem problem = invalid();
    for (var result : failure.getParameterValidationResults()) {
      boolean body = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
      for (var error : result.getResolvableErrors()) {
        String name = result.getMethodParameter().getParameterName();
        String pointer =
            error instanceof FieldError field
                ? body ? pointer(field.getField()) : "#" + field.getField()
                : "#" + name;
        problem = described(problem, pointer, error);
      }
    }
    return answer(problem);
  }

  private Problem described(
      Problem problem, String pointer, org.springframework.context.MessageSourceResolvable error) {
    if (error instanceof ObjectError source && source.contains(ConstraintViolation.class)) {
      ConstraintViolation<?> violation = source.unwrap(ConstraintViolation.class);
      return problem.with(pointer, messages.english(violation), messages.thai(violation));
    }
    return problem.with(pointer, "is not valid", "ไม่ถูกต้อง");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (failure.getCause() instanceof ReadableTexts.Unreadable text) {
      return answer(
          invalid()
              .with(
                  pointer(text.getPath()),
                  "holds characters that nobody can read",
                  "มีอักขระที่อ่านหรือแสดงไม่ได้"));
    }
    Problem problem =
        Problem.invalid(
            "unreadable",
            "The body cannot be read as what is expected here.",
            "ไม่สามารถอ่านข้อมูลที่ส่งมาได้ กรุณาตรวจสอบรูปแบบข้อมูล");
    if (failure.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
      problem =
          problem.with(
              pointer(json.getPath()),
              "is unknown or has the wrong form",
              "เป็นชื่อที่ไม่รู้จักหรือมีรูปแบบไม่ถูกต้อง");
    }
    return answer(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    // whatever the caller accepts: a refusal that says nothing helps nobody
    HttpHeaders told = new HttpHeaders(headers);
    told.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(
        failure,
        ProblemWriter.detailOf(StandardProblems.of(status.value())),
        told,
        status,
        request);
  }

  private static ResponseEntity<Object> answer(Problem problem) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemWriter.detailOf(problem));
  }

  private static Problem invalid() {
    return Problem.invalid(
        "invalid",
        "Some of what was sent has to be mended; see errors.",
        "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
  }

  private static String pointer(String field) {
    return "/" + field.replace("].", "/").replace('.', '/').replace('[', '/').replace("]", "");
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      pointer
          .append('/')
          .append(
              step.getPropertyName() == null
                  ? Integer.toString(step.getIndex())
                  : plain(step.getPropertyName()));
    }
    return pointer.toString();
  }

  /** A name that nobody here gave is quoted only where it is one. */
  private static String plain(String name) {
    return PLAIN.matcher(name).matches() ? name : "?";
  }
}
