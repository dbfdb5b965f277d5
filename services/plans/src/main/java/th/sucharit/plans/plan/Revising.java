package th.sucharit.plans.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.difference.Conflict;
import th.sucharit.plans.difference.Merged;
import th.sucharit.plans.difference.PlanMerge;
import th.sucharit.plans.difference.Side;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.plans.workbook.ReceivedWorkbook;
import th.sucharit.starter.web.Problem;

/**
 * What a file makes of a plan (ข้อเสนอแก้ไขแผน). A workbook knows the revision that it was written
 * from, so what others changed since then is kept as well.
 */
@Component
class Revising {

  private static final int MOST_FLAWS = 100;

  private final Plans plans;
  private final PlanReading reading;
  private final Incoming incoming;
  private final PlanWorkbooks workbooks;
  private final PlanReader reader = new PlanReader();

  Revising(Plans plans, PlanReading reading, Incoming incoming, PlanWorkbooks workbooks) {
    this.plans = plans;
    this.reading = reading;
    this.incoming = incoming;
    this.workbooks = workbooks;
  }

  /**
   * A content to take the place of the present one.
   *
   * @param basedOn the revision that a workbook was written from; none for other files
   * @param merged with what others changed since then
   */
  record Proposal(Plan plan, @Nullable Integer basedOn, Merged merged, PlanDocument content) {

    /** The content, when nothing is left to be decided. */
    PlanDocument decided() {
      if (merged.conflicts().isEmpty()) {
        return content;
      }
      Problem problem = Refused.changedOnBothSides(merged.conflicts().size());
      for (Conflict conflict : merged.conflicts()) {
        problem =
            problem.with(
                conflict.spot().pointer(),
                conflict.spot().place() + ": changed in the workbook and in the plan since then",
                conflict.spot().placeTh() + ": ถูกแก้ไขทั้งในสมุดงานและในแผนฉบับปัจจุบัน");
      }
      throw problem;
    }
  }

  /**
   * Where both sides changed the same, the preferred one holds.
   *
   * @throws Problem 409 when it is a workbook of another plan or of none, or when no side's choice
   *     makes a plan of both changes
   */
  Proposal propose(
      LocalGovernmentId own, String id, @Nullable MediaType type, byte[] body, Side preferred) {
    Plan plan = plans.findIn(own, id).orElseThrow(Refused::notFound);
    if (!Incoming.isWorkbook(type)) {
      PlanDocument content = incoming.file(body);
      return new Proposal(plan, null, PlanMerge.unopposed(content), content);
    }
    ReceivedWorkbook received = workbooks.read(own, body);
    if (!received.origin().ofAPlan()) {
      throw Refused.templateForALivingPlan();
    }
    if (!received.origin().plan().equals(id)) {
      throw Refused.workbookOfAnotherPlan();
    }
    return merged(plan, received, preferred);
  }

  private Proposal merged(Plan plan, ReceivedWorkbook received, Side preferred) {
    int number = received.origin().revision();
    if (number == plan.revision().number()
        && received.origin().contentHash().equals(plan.revision().contentHash())) {
      return new Proposal(plan, number, PlanMerge.unopposed(received.plan()), received.plan());
    }
    PlanDocument base = base(plan, received).orElseThrow(Refused::noSuchRevision);
    Merged merged = PlanMerge.of(base, received.plan(), plan.content(), preferred);
    List<Problem.Flaw> flaws = reader.flaws(merged.plan(), MOST_FLAWS);
    if (!flaws.isEmpty()) {
      throw Refused.cannotStandTogether(merged.plan(), flaws);
    }
    PlanReader.requireSize(bytes(merged));
    return new Proposal(plan, number, merged, reader.checked(merged.plan()));
  }

  private Optional<PlanDocument> base(Plan plan, ReceivedWorkbook received) {
    return plan.revisions().stream()
        .filter(revision -> revision.number() == received.origin().revision())
        .filter(revision -> revision.contentHash().equals(received.origin().contentHash()))
        .findFirst()
        .flatMap(revision -> reading.contentOf(plan, revision.number()));
  }

  private static byte[] bytes(Merged merged) {
    return merged.plan().toString().getBytes(StandardCharsets.UTF_8);
  }
}
