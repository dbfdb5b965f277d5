package th.sucharit.ita.peers;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.AssessmentReading;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.starter.web.Problem;

/** Everybody sees where an official result stands among its peers, in quarters. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}/peers")
class PeerController {

  private final AssessmentReading assessments;
  private final Peers peers;

  PeerController(AssessmentReading assessments, Peers peers) {
    this.assessments = assessments;
    this.peers = peers;
  }

  @GetMapping
  @PermitAll
  PeerAnswer compare(
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    LocalGovernmentId of = new LocalGovernmentId(code);
    FiscalYear year = new FiscalYear(fiscalYear);
    AssessedYear own = assessments.official(of, year).orElseThrow(PeerController::notOfficial);
    YearOfPeers all = peers.of(year);
    PeerGroup group = all.groupOf(code).orElseThrow(PeerController::groupUnknown);
    List<String> others = all.others(code, group);
    Comparison comparison = new Comparison(own, group, others.size(), all.resultsOf(others));
    return new PeerAnswer(
        of, year, PeerAnswer.Group.of(group), comparison.shown(), comparison.caveats());
  }

  private static Problem notOfficial() {
    return Problem.notFound(
        "ita-official-result",
        "There is no official ITA result of this local government and fiscal year to compare.",
        "ไม่มีผลการประเมิน ITA อย่างเป็นทางการของหน่วยงานและปีงบประมาณนี้ให้เปรียบเทียบ");
  }

  private static Problem groupUnknown() {
    return Problem.notFound(
        "ita-peer-group",
        "The type and size of this local government are not known here yet.",
        "ยังไม่ทราบประเภทและขนาดของหน่วยงานนี้");
  }
}
