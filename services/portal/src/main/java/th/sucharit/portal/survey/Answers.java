package th.sucharit.portal.survey;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the holder of a code can do (การตอบแบบสำรวจด้วยรหัส); it is never in an address. */
@HttpExchange("/api/ita-reporting/survey-answers")
interface Answers {

  @PostExchange("/questions")
  Questionnaire ask(@RequestBody Code code);

  @PostExchange
  void answer(@RequestHeader("Idempotency-Key") String key, @RequestBody Sheet sheet);

  /** What proves that somebody was invited. */
  record Code(String code) {}

  /** All that somebody answers. */
  record Sheet(String code, List<Line> answers) {}

  /** One question and what was chosen. */
  record Line(String question, String choice) {}
}
