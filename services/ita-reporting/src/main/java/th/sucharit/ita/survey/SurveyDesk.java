package th.sucharit.ita.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.ita.questionnaire.Questionnaires;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Opening a survey, ordering codes and closing it (การเปิด ออกรหัส และปิดแบบสำรวจ). */
@Service
class SurveyDesk {

  /** A document has to stay small enough to be written for each answer. */
  static final int MOST_CODES = 5000;

  static final int MOST_AT_ONCE = 1000;

  private static final int NUMBERS = 1_000_000;
  private static final int DRAWS = 20;

  private final SurveyStore surveys;
  private final SurveyKeys keys;
  private final BallotBox box;
  private final Questionnaires questionnaires;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SurveyDesk(
      SurveyStore surveys,
      SurveyKeys keys,
      BallotBox box,
      Questionnaires questionnaires,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.surveys = surveys;
    this.keys = keys;
    this.box = box;
    this.questionnaires = questionnaires;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Opens a survey, or says its size anew; nothing changes where it was opened for the same.
   *
   * @throws Problem 409 where it was opened for another and codes were ordered
   */
  Survey open(LocalGovernmentId own, Questionnaire asked, BodySize size) {
    if (!asked.quota().hasGroup(size.group())) {
      throw Refused.noSuchGroup();
    }
    Survey.Subject subject =
        new Survey.Subject(
            directory.require(own),
            asked.fiscalYear(),
            asked.instrument(),
            size,
            asked.quota().minimum(size.people(), size.group()));
    for (int draw = 0; draw < DRAWS; draw++) {
      Optional<Survey> there = surveys.find(own, asked.fiscalYear(), asked.instrument());
      if (there.isPresent()) {
        return surveys.change(there.get(), survey -> resized(survey, subject));
      }
      try {
        return surveys.add(drawn(subject, asked));
      } catch (DuplicateKeyException taken) {
        // somebody was faster, or the number is another survey's
      }
    }
    throw new IllegalStateException("no number was free in " + DRAWS + " draws");
  }

  private Survey resized(Survey survey, Survey.Subject subject) {
    if (survey.subject().size().equals(subject.size())) {
      return survey;
    }
    if (!survey.isOpen() || survey.invitations().ordered() > 0) {
      throw Refused.alreadyThere();
    }
    return survey.resize(subject, act("size-changed", subject.size().people()));
  }

  private Survey drawn(Survey.Subject subject, Questionnaire asked) {
    String number = InvitationCode.number(random.nextInt(NUMBERS));
    Survey.Act opened = act("opened", subject.size().people());
    return new Survey(
        number,
        subject,
        new Survey.Period(opened.at(), null, List.of(opened)),
        Invitations.NONE,
        box.empty(number, asked.questions()),
        1);
  }

  /** Only officers act here; the time is as exact as the database keeps it. */
  private Survey.Act act(String what, @Nullable Integer count) {
    return new Survey.Act(
        what, Roles.OFFICER, clock.instant().truncatedTo(ChronoUnit.MILLIS), count);
  }

  /**
   * Draws codes; the same again when the order is repeated with its key.
   *
   * @throws Problem 404 without the survey, 409 where it is closed or more codes than people
   */
  List<InvitationCode> invite(
      LocalGovernmentId own, FiscalYear year, String instrument, int count, String orderKey) {
    Survey found = surveys.find(own, year, instrument).orElseThrow(Refused::notFound);
    List<InvitationCode> codes = keys.draw(found.number(), orderKey, count);
    String order = keys.order(found.number(), orderKey, count);
    surveys.change(
        found,
        survey -> {
          if (survey.invitations().orders().contains(order)) {
            return survey;
          }
          if (!survey.isOpen()) {
            throw Refused.closed();
          }
          int most = Math.min(MOST_CODES, survey.subject().size().people());
          if (survey.invitations().ordered() + count > most) {
            throw Refused.tooMany(most);
          }
          return survey.invite(
              survey.invitations().plus(order, codes.stream().map(keys::unused).toList()),
              act("codes-ordered", count));
        });
    return codes;
  }

  /** Takes no more answers and opens the counts; nothing changes where it is closed. */
  Survey close(LocalGovernmentId own, FiscalYear year, String instrument) {
    Survey found = surveys.find(own, year, instrument).orElseThrow(Refused::notFound);
    Questionnaire asked = questionnaires.require(year, instrument);
    return surveys.change(
        found,
        survey ->
            survey.isOpen()
                ? survey.close(box.counted(survey, asked.questions()), act("closed", null))
                : survey);
  }
}
