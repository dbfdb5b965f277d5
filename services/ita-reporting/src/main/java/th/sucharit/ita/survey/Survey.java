package th.sucharit.ita.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.questionnaire.Quota;

/**
 * A survey of one local government, year and instrument (แบบสำรวจ), with its codes and its answers
 * in one document: one write uses a code up and takes the answer in.
 *
 * @param number stands at the beginning of its codes
 * @param turn how often it was changed; a change is written only on top of the one it has seen
 */
@Document("surveys")
@CompoundIndex(
    name = "one",
    unique = true,
    def = "{'subject.of.localGovernment': 1, 'subject.fiscalYear': 1, 'subject.instrument': 1}")
record Survey(
    @Id String number,
    Subject subject,
    Period period,
    Invitations invitations,
    Ballots ballots,
    long turn) {

  /** What it is about. */
  record Subject(
      Jurisdiction of,
      FiscalYear fiscalYear,
      String instrument,
      BodySize size,
      Quota.Minimum quota) {}

  /**
   * From when to when; no time of an answer is kept.
   *
   * @param acts what officers did with it, the first first
   */
  record Period(Instant openedAt, @Nullable Instant closedAt, List<Act> acts) {

    Period {
      acts = List.copyOf(acts);
    }

    private Period and(Act act) {
      return new Period(openedAt, closedAt, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    private Period until(Act act) {
      return new Period(openedAt, act.at(), and(act).acts());
    }
  }

  /**
   * What an officer did with a survey (การดำเนินการของเจ้าหน้าที่).
   *
   * @param act {@code opened}, {@code size-changed}, {@code codes-ordered} or {@code closed}
   * @param role that acted
   * @param count people of the size, or codes; absent for the end
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Act(String act, String role, Instant at, @Nullable Integer count) {}

  /**
   * The answers.
   *
   * @param answered how many people have answered
   * @param questions codes of the questions in the order of the sealed counts
   * @param sealed all counts until the survey is closed, none afterwards
   * @param counts that may be shown, once it is closed
   * @param unreadable whether it was closed without the secret that had sealed its counts
   */
  record Ballots(
      int answered,
      List<String> questions,
      byte @Nullable [] sealed,
      Counts counts,
      boolean unreadable) {}

  boolean isOpen() {
    return period.closedAt() == null;
  }

  Survey resize(Subject resized, Act act) {
    return new Survey(number, resized, period.and(act), invitations, ballots, turn + 1);
  }

  Survey invite(Invitations more, Act act) {
    return new Survey(number, subject, period.and(act), more, ballots, turn + 1);
  }

  Survey take(Invitations spent, Ballots taken) {
    return new Survey(number, subject, period, spent, taken, turn + 1);
  }

  Survey close(Ballots counted, Act act) {
    return new Survey(number, subject, period.until(act), invitations, counted, turn + 1);
  }
}
