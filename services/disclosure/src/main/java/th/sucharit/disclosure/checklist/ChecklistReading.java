package th.sucharit.disclosure.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.ChecklistAnswer.OfItem;
import th.sucharit.disclosure.checklist.ChecklistAnswer.OfPlatform;
import th.sucharit.disclosure.checklist.ChecklistAnswer.Standing;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Frameworks;
import th.sucharit.disclosure.framework.Item;
import th.sucharit.disclosure.framework.PlatformRule;
import th.sucharit.disclosure.framework.Prediction;
import th.sucharit.disclosure.framework.StatisticsPeriod.Days;
import th.sucharit.disclosure.official.OfficialScores;
import th.sucharit.disclosure.statistics.ComplaintBook;
import th.sucharit.disclosure.statistics.ComplaintCounts;
import th.sucharit.starter.security.Caller;

/** Shows checklists to everybody (อ่านรายการตรวจ). */
@Service
class ChecklistReading {

  private final Checklists checklists;
  private final Frameworks frameworks;
  private final ComplaintBook complaints;
  private final OfficialScores official;

  ChecklistReading(
      Checklists checklists,
      Frameworks frameworks,
      ComplaintBook complaints,
      OfficialScores official) {
    this.checklists = checklists;
    this.frameworks = frameworks;
    this.complaints = complaints;
    this.official = official;
  }

  Optional<Checklist> find(LocalGovernmentId of, FiscalYear year) {
    return checklists.findIn(of, Checklist.id(of, year));
  }

  /** A checklist, or what it would be if somebody opened it. */
  ChecklistAnswer answer(
      Caller caller, Jurisdiction of, FiscalYear year, @Nullable Checklist checklist) {
    Framework framework = frameworks.require(year);
    LocalGovernmentId code = of.localGovernment();
    Set<String> evidenced = checklist == null ? Set.of() : checklist.evidenced();
    boolean inside = caller.actsFor(code) || caller.mayOversee(of.province());
    return new ChecklistAnswer(
        code,
        year,
        checklist != null,
        Standing.of(framework),
        ScoreAnswer.of(
            Prediction.of(framework, evidenced),
            official.of(code, year, framework.instrument().code()).orElse(null)),
        framework.items().stream()
            .map(item -> item(item, checklist, framework, code, inside))
            .toList());
  }

  private OfItem item(
      Item item,
      @Nullable Checklist checklist,
      Framework framework,
      LocalGovernmentId of,
      boolean inside) {
    Evidence evidence = checklist == null ? Evidence.NONE : checklist.of(item);
    List<OfPlatform> platform =
        evidence.published().stream()
            .map(published -> published(published, framework, of, inside))
            .toList();
    return OfItem.of(
        item,
        evidence,
        platform,
        Optional.ofNullable(checklist).filter(any -> inside).flatMap(any -> any.explanation(item)));
  }

  private OfPlatform published(
      Published published, Framework framework, LocalGovernmentId of, boolean inside) {
    Optional<Days> period =
        framework
            .rule(published.source())
            .map(PlatformRule::period)
            .map(rule -> rule.of(framework.fiscalYear()));
    return new OfPlatform(
        published.source(),
        published.subject(),
        published.at(),
        period.orElse(null),
        period.map(days -> counts(of, days, inside)).orElse(null),
        period.map(days -> published(of, days)).orElse(null));
  }

  /** Where the numbers of months that are over can be read by everybody. */
  private static String published(LocalGovernmentId of, Days period) {
    return "/api/complaints/statistics?localGovernment=%s&fiscalYear=%s"
        .formatted(of, FiscalYear.of(period.from()));
  }

  private ComplaintCounts counts(LocalGovernmentId of, Days period, boolean inside) {
    return inside ? complaints.exact(of, period) : ComplaintCounts.HIDDEN;
  }
}
