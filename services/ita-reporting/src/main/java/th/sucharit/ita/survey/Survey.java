package th.sucharit.ita.survey;

import java.time.Instant;
import java.util.List;
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

  /** From when to when; no other time is kept. */
  record Period(Instant openedAt, @Nullable Instant closedAt) {}

  /**
   * The answers.
   *
   * @param answered how many people have answered
   * @param questions codes of the questions in the order of the sealed rows
   * @param sealed answers that are not counted yet; none once the survey is closed
   * @param counts of all others
   */
  record Ballots(int answered, List<String> questions, byte @Nullable [] sealed, Counts counts) {}

  boolean isOpen() {
    return period.closedAt() == null;
  }

  Survey invite(Invitations more) {
    return new Survey(number, subject, period, more, ballots, turn + 1);
  }

  Survey take(Invitations spent, Ballots taken) {
    return new Survey(number, subject, period, spent, taken, turn + 1);
  }

  Survey close(Instant at, Ballots counted) {
    return new Survey(
        number, subject, new Period(period.openedAt(), at), invitations, counted, turn + 1);
  }
}
