package th.sucharit.portal.survey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import th.sucharit.portal.ita.Names;

/** The surveys of a local government (แบบสำรวจของหน่วยงาน) for those who keep them. */
@HttpExchange("/api/ita-reporting")
interface Surveys {

  @GetExchange("/questionnaires")
  Offers questionnaires();

  @GetExchange("/questionnaires/{year}/{instrument}")
  Asked questionnaire(@PathVariable int year, @PathVariable String instrument);

  @GetExchange("/local-governments/{code}/surveys/{year}")
  OfYear of(@PathVariable String code, @PathVariable int year);

  @PostExchange("/local-governments/{code}/surveys/{year}/{instrument}")
  void open(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String instrument,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Size size);

  @PostExchange("/local-governments/{code}/surveys/{year}/{instrument}/invitations")
  Codes invite(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String instrument,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Order order);

  @PostExchange("/local-governments/{code}/surveys/{year}/{instrument}/close")
  void close(
      @PathVariable String code,
      @PathVariable int year,
      @PathVariable String instrument,
      @RequestHeader("Idempotency-Key") String key);

  /** What can be asked. */
  record Offers(List<Offer> items) {

    List<Integer> years() {
      return items.stream().map(Offer::fiscalYear).distinct().toList().reversed();
    }

    List<Offer> of(int year) {
      return items.stream().filter(one -> one.fiscalYear() == year).toList().reversed();
    }
  }

  /** A questionnaire in the list. */
  record Offer(int fiscalYear, String instrument, Names title, int questions) {}

  /** How many have to answer, by whom they are counted. */
  record Asked(String instrument, Quota quota) {

    /** The groups of local governments. */
    record Quota(Names counts, List<Group> groups) {}

    /** A group. */
    record Group(String key, Names name, @Nullable Integer least) {}
  }

  /** How large the local government is. */
  record Size(int people, @Nullable String group) {}

  /** How many codes are wanted. */
  record Order(int count) {}

  /** Codes, given once. */
  record Codes(List<String> codes) {}

  /** The surveys of a year. */
  record OfYear(List<Survey> surveys) {}

  /** A survey and what it says so far. */
  record Survey(
      String instrument,
      Names title,
      String state,
      Instant openedAt,
      @Nullable Instant closedAt,
      Size size,
      Minimum quota,
      List<Act> acts,
      int invited,
      int answered,
      int unanswered,
      @Nullable String responseRate,
      List<String> warnings,
      @Nullable Estimate whole,
      List<Indicator> indicators) {

    public boolean isOpen() {
      return state.equals("open");
    }

    /** Whether anything can be shown; an indicator may have a score where the whole has none. */
    public boolean hasResults() {
      return whole != null || !indicators.isEmpty();
    }
  }

  /** What was done with a survey (การดำเนินการ), by which role and when; people or codes. */
  record Act(String act, String role, Instant at, @Nullable Integer count) {}

  /** How many should answer. */
  record Minimum(int people, boolean met, String filled) {}

  /** A score and how sure it is. */
  record Estimate(String score, String low, String high, int answers) {}

  /** An indicator and its questions. */
  record Indicator(
      int number,
      Names name,
      @Nullable String score,
      @Nullable String low,
      @Nullable String high,
      @Nullable Integer answers,
      List<Question> questions) {}

  /** A question and its mean. */
  record Question(String code, Names text, @Nullable Integer answers, @Nullable String score) {}
}
