package th.sucharit.complaints.open311;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import th.sucharit.starter.web.Problem;

/** Says in the standard's form why something could not be done; nothing of the inside shows. */
@RestControllerAdvice(assignableTypes = Open311Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Open311Refusals {

  private static final Logger log = LoggerFactory.getLogger(Open311Refusals.class);

  private final Answers answers;

  Open311Refusals(Answers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(Problem problem, HttpServletRequest request) {
    return answers.refused(request, problem);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(
      DataAccessResourceFailureException databaseAway, HttpServletRequest request) {
    log.warn("A request was refused: the database is out of reach");
    return answers.refused(
        request,
        Problem.of(
            503,
            "unavailable",
            "Not available at the moment. Try again later.",
            "ระบบไม่พร้อมให้บริการชั่วคราว กรุณาลองใหม่ภายหลัง"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(Exception unexpected, HttpServletRequest request) {
    log.error("A request failed", unexpected);
    return answers.refused(
        request,
        Problem.of(
            500,
            "internal",
            "Something went wrong on our side. Try again.",
            "ระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง"));
  }
}
