package th.sucharit.oversight.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.plans.PlanReturned;
import th.sucharit.contracts.plans.PlanSubmitted;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskScored;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;

/**
 * The facts of a made-up country for two fiscal years: each local government with its plan,
 * complaints, risks, disclosure and scores, different from its neighbour's.
 */
final class Country {

  private static final String HASH = "0".repeat(64);
  private static final PlanOutline OUTLINE = new PlanOutline(4, 18, 4, 56, List.of());
  private static final List<String> KINDS =
      List.of("subdistrict-municipality", "subdistrict-administrative-organization");

  private final Random random;
  private final Instant now;

  /**
   * @param now facts lie in the two years before
   */
  Country(long seed, Instant now) {
    this.random = new Random(seed);
    this.now = now;
  }

  /** A fact as its service would send it. */
  record Told(String topic, String subject, long sequence, Jurisdiction under, DomainEvent fact) {}

  /** One aggregate's facts in order. */
  private final class Story {
    private final List<Told> told = new ArrayList<>();
    private final String topic;
    private final String subject;
    private final Jurisdiction under;

    Story(String topic, String subject, Jurisdiction under) {
      this.topic = topic;
      this.subject = subject;
      this.under = under;
    }

    void then(DomainEvent fact) {
      told.add(new Told(topic, subject, told.size() + 1L, under, fact));
    }
  }

  /** The stories of one local government; within a story the order counts. */
  List<List<Told>> of(Jurisdiction under) {
    List<Story> stories = new ArrayList<>();
    stories.add(registered(under));
    if (random.nextInt(8) > 0) {
      stories.add(plan(under));
    }
    int complaints = random.nextInt(4);
    for (int i = 0; i < complaints; i++) {
      stories.add(complaint(under, i));
    }
    for (int year : new int[] {2568, 2569}) {
      stories.add(checklist(under, year));
      stories.add(scores(under, year));
    }
    stories.add(risks(under));
    return stories.stream().map(story -> story.told).toList();
  }

  /**
   * All stories told at once: in order within a story, otherwise in any, and some facts twice, much
   * later.
   */
  List<Told> confused(List<List<Told>> stories) {
    List<Integer> turns = new ArrayList<>();
    for (int story = 0; story < stories.size(); story++) {
      turns.addAll(Collections.nCopies(stories.get(story).size(), story));
    }
    Collections.shuffle(turns, random);
    int[] next = new int[stories.size()];
    List<Told> all = new ArrayList<>();
    for (int story : turns) {
      all.add(stories.get(story).get(next[story]++));
      if (random.nextInt(3) == 0) {
        all.add(all.get(random.nextInt(all.size())));
      }
    }
    return all;
  }

  private Story registered(Jurisdiction under) {
    Story story = new Story(Topics.REGISTRY, under.localGovernment().code(), under);
    story.then(
        new LocalGovernmentRegistered(
            KINDS.get(random.nextInt(2)),
            under.province().code() + "01",
            List.of(),
            5000,
            LocalDate.of(2007, 1, 1),
            true));
    return story;
  }

  private Story plan(Jurisdiction under) {
    Story story = new Story(Topics.PLANS, "plan-" + under.localGovernment(), under);
    story.then(new PlanDrafted(1, 2566, 2570, HASH, OUTLINE));
    int steps = random.nextInt(5);
    if (steps > 0) {
      story.then(new PlanSubmitted(1, HASH, now));
    }
    if (steps == 2) {
      story.then(new PlanReturned(1, now));
    }
    if (steps > 2) {
      story.then(new PlanApproved(1, HASH, now));
    }
    if (steps > 3) {
      story.then(new PlanAnnounced(1, 2566, 2570, HASH, now, OUTLINE));
    }
    return story;
  }

  private Story complaint(Jurisdiction under, int number) {
    Story story =
        new Story(Topics.COMPLAINTS, "case-" + under.localGovernment() + "-" + number, under);
    Instant received = now.minusSeconds(random.nextInt(700 * 86_400));
    story.then(
        new ComplaintFiled(
            "general",
            "web",
            received.plusSeconds(7 * 86_400),
            received.plusSeconds(15 * 86_400),
            received));
    if (random.nextInt(3) > 0) {
      story.then(new ComplaintAccepted(received.plusSeconds(3600)));
      story.then(new ComplainantTold(received.plusSeconds(7200), 1));
      story.then(new ComplaintResolved(received.plusSeconds(86_400), "acted", false));
    }
    return story;
  }

  private Story checklist(Jurisdiction under, int year) {
    Story story =
        new Story(Topics.DISCLOSURE, "list-" + under.localGovernment() + "-" + year, under);
    story.then(new ChecklistOpened(year, 26));
    int evidenced = random.nextInt(4);
    for (int item = 1; item <= evidenced; item++) {
      story.then(
          new DisclosureItemEvidenced(
              year, "O" + item, "officer", new DisclosureProgress(item, 26, percent(item * 385))));
    }
    return story;
  }

  private Story scores(Jurisdiction under, int year) {
    Story story =
        new Story(Topics.ITA_REPORTING, "ita-" + under.localGovernment() + "-" + year, under);
    int hundredths = 5000 + random.nextInt(5000);
    boolean passed = hundredths >= 8500;
    String level =
        passed ? "passed" : hundredths >= 7000 ? "must-improve" : "must-improve-urgently";
    story.then(
        new ItaAssessmentScored(year, percent(hundredths), level, passed, List.of(), List.of()));
    if (random.nextBoolean()) {
      story.then(
          new ItaAssessmentMadeOfficial(
              year,
              percent(hundredths),
              percent(hundredths),
              level,
              passed,
              List.of(),
              List.of(),
              now));
    }
    return story;
  }

  private Story risks(Jurisdiction under) {
    Story story = new Story(Topics.RISK_ASSESSMENT, "risk-" + under.localGovernment(), under);
    story.then(new RiskAssessmentOpened(2569, "standard"));
    story.then(new RiskScored(1, "high", 3, null, null));
    if (random.nextBoolean()) {
      story.then(
          new RiskAssessmentPublished(
              2569,
              HASH,
              now,
              List.of(
                  new RisksAtLevel("low", 1, random.nextInt(5)),
                  new RisksAtLevel("medium", 2, random.nextInt(5)),
                  new RisksAtLevel("high", 3, random.nextInt(5)))));
    }
    return story;
  }

  private static String percent(int hundredths) {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
