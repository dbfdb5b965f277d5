package th.sucharit.risk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.risk.criteria.ContentHash;
import th.sucharit.starter.events.Aggregate;

/**
 * A local government's assessment of its corruption risks in a fiscal year
 * (การประเมินความเสี่ยงการทุจริตประจำปีงบประมาณ).
 */
@Document("assessments")
@CompoundIndex(
    name = "ofOne",
    def = "{'jurisdiction.localGovernment': 1, 'status': 1, 'fiscalYear': -1}")
@CompoundIndex(name = "allOfOne", def = "{'jurisdiction.localGovernment': 1, 'fiscalYear': -1}")
class RiskAssessment extends Aggregate {

  static final int MOST_RISKS = 200;

  /** Whose assessment of which year; there is one. */
  @SuppressWarnings("unused") // queried, never read
  @Indexed(unique = true)
  private String slot;

  private FiscalYear fiscalYear;
  private AppliedCriteria criteria;
  private AssessmentState state;
  private String status;
  private List<Risk> risks = new ArrayList<>();

  /** Numbers of removed risks are not given again. */
  private int lastNumber;

  @SuppressWarnings("NullAway.Init") // Spring Data
  private RiskAssessment() {}

  private RiskAssessment(
      String id,
      Jurisdiction under,
      FiscalYear fiscalYear,
      AppliedCriteria criteria,
      AssessmentState state) {
    super(id, under);
    this.slot = slot(under, fiscalYear);
    this.fiscalYear = fiscalYear;
    this.criteria = criteria;
    this.state = state;
    this.status = state.status();
  }

  static RiskAssessment open(
      String id,
      Jurisdiction under,
      FiscalYear fiscalYear,
      AppliedCriteria criteria,
      List<Risk.Stated> stated,
      Instant at) {
    RiskAssessment assessment =
        new RiskAssessment(id, under, fiscalYear, criteria, new AssessmentState.Draft(at, null));
    stated.forEach(assessment::add);
    return assessment;
  }

  /** Whose assessment of which year, as one text. */
  static String slot(Jurisdiction under, FiscalYear fiscalYear) {
    return under.localGovernment() + ":" + fiscalYear;
  }

  Risk add(Risk.Stated stated) {
    requireDraft();
    if (risks.size() >= MOST_RISKS) {
      throw Refused.tooManyRisks();
    }
    Risk risk = stated.as(++lastNumber, criteria.content());
    risks.add(risk);
    return risk;
  }

  Risk replace(int number, Risk.Stated stated) {
    requireDraft();
    int place = place(number);
    Risk risk = stated.as(number, criteria.content());
    risks.set(place, risk);
    return risk;
  }

  void remove(int number) {
    requireDraft();
    risks.remove(place(number));
  }

  AssessmentState.Submitted submit(Instant at) {
    requireDraft();
    if (risks.isEmpty()) {
      throw Refused.noRisk();
    }
    List<Integer> unrated =
        IntStream.range(0, risks.size())
            .filter(place -> risks.get(place).rating() == null)
            .boxed()
            .toList();
    if (!unrated.isEmpty()) {
      throw Refused.unrated(unrated);
    }
    return move(new AssessmentState.Submitted(at, contentHash()));
  }

  AssessmentState.Approved approve(Instant at) {
    return switch (state) {
      case AssessmentState.Draft draft -> throw Refused.notSubmitted();
      case AssessmentState.Submitted submitted -> {
        requireUnchanged(submitted.contentHash());
        yield move(new AssessmentState.Approved(at, submitted.contentHash()));
      }
      case AssessmentState.Approved approved -> throw Refused.notSubmitted();
      case AssessmentState.Published published -> throw Refused.notSubmitted();
    };
  }

  AssessmentState.Draft giveBack(String reason, Instant at) {
    return switch (state) {
      case AssessmentState.Draft draft -> throw Refused.notSubmitted();
      case AssessmentState.Submitted submitted -> move(new AssessmentState.Draft(at, reason));
      case AssessmentState.Approved approved -> throw Refused.notSubmitted();
      case AssessmentState.Published published -> throw Refused.notSubmitted();
    };
  }

  AssessmentState.Published publish(Instant at) {
    return switch (state) {
      case AssessmentState.Draft draft -> throw Refused.notApproved();
      case AssessmentState.Submitted submitted -> throw Refused.notApproved();
      case AssessmentState.Approved approved -> {
        requireUnchanged(approved.contentHash());
        yield move(new AssessmentState.Published(at, approved.contentHash()));
      }
      case AssessmentState.Published published -> throw Refused.notApproved();
    };
  }

  /** Names the present content: whose, of which year, by which criteria, and every risk. */
  String contentHash() {
    return ContentHash.of(
        new Content(
            jurisdiction().localGovernment().code(),
            fiscalYear.year(),
            criteria.contentHash(),
            List.copyOf(risks)));
  }

  private record Content(
      String localGovernment, int fiscalYear, String criteria, List<Risk> risks) {}

  private void requireDraft() {
    switch (state) {
      case AssessmentState.Draft draft -> {}
      case AssessmentState.Submitted submitted -> throw Refused.notADraft();
      case AssessmentState.Approved approved -> throw Refused.notADraft();
      case AssessmentState.Published published -> throw Refused.notADraft();
    }
  }

  private void requireUnchanged(String agreed) {
    if (!agreed.equals(contentHash())) {
      throw Refused.contentChanged();
    }
  }

  private int place(int number) {
    return IntStream.range(0, risks.size())
        .filter(place -> risks.get(place).number() == number)
        .findFirst()
        .orElseThrow(Refused::noSuchRisk);
  }

  private <S extends AssessmentState> S move(S next) {
    state = next;
    status = next.status();
    return next;
  }

  FiscalYear fiscalYear() {
    return fiscalYear;
  }

  AppliedCriteria criteria() {
    return criteria;
  }

  AssessmentState state() {
    return state;
  }

  String status() {
    return status;
  }

  List<Risk> risks() {
    return List.copyOf(risks);
  }
}
