package th.sucharit.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.sucharit.standalone.Exit;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.Progress;

/**
 * The whole circle on real papers (การสาธิตครบวงจร): a plan, its risks, a complaint, ITA results,
 * what they disclose by themselves, what the province sees, and what the auditor can prove.
 */
public final class Demonstration {

  private final Installation installation;
  private final Progress progress;
  private final Clock clock;

  public Demonstration(Installation installation, Progress progress, Clock clock) {
    this.installation = installation;
    this.progress = progress;
    this.clock = clock;
  }

  /** Walks all steps; not every installation needs the demonstration to begin empty. */
  public Exit walk() {
    progress.say("\nการสาธิต · Demonstration");
    Instant began = clock.instant().minusSeconds(1);
    var steps = new Steps(progress);
    var plan = new PlanChapter(installation.root());
    var complaint = new ComplaintChapter();
    List<Chapter> chapters =
        List.of(
            Demonstration::registry,
            plan,
            new ProgressChapter(plan::plan),
            new RiskChapter(installation.root()),
            complaint,
            new ItaChapter(installation.root()),
            new DisclosureChapter(),
            new OversightChapter(),
            new AuditChapter(installation, complaint::filing, began));
    try (var cast = new Cast(installation)) {
      for (Chapter chapter : chapters) {
        chapter.play(steps, cast);
      }
    } catch (Steps.Failed e) {
      progress.say("\nการสาธิตไม่สำเร็จ · The demonstration failed; see ./sucharit logs");
      return Exit.FAILED;
    }
    progress.say(
        """

        เสร็จสมบูรณ์ · Done. Open · เปิดดู:
          %1$s                                        เว็บไซต์ · portal
          %1$s/local-governments/5460802             ห้วยเม็ก: แผน ความเสี่ยง การเปิดเผยข้อมูล · Huai Mek
          %1$s/local-governments/5800106/ita         ผล ITA ของท่าแพ · Tha Phae's ITA results
          %1$s/officer                               กล่องงานของเจ้าหน้าที่ · officer's inbox (officer-5460802 / sucharit-demo)
          %1$s/officer/board                         กระดานจังหวัด · provincial board (provincial-officer-46 / sucharit-demo)
          %1$s/ledger                                สมุดบัญชีเหตุการณ์ · ledger\
        """
            .formatted(installation.gatewayUrl()));
    return Exit.OK;
  }

  private static void registry(Steps steps, Cast cast) throws Steps.Failed {
    for (String code :
        List.of(Cast.HUAI_MEK, Cast.THA_PHAE, Cast.THAT_NA_WENG, Cast.PHANGAT, Cast.PHITSANULOK)) {
      var known =
          steps.quietly(() ->
              Steps.eventually(
                  () -> cast.anybody().get("/registry/local-governments/" + code),
                  answer -> answer.status() == 200));
      steps.tell(code + " " + known.body().at("/name/th").asString(""));
    }
    steps.step(
        "ทะเบียนรู้จักองค์กรปกครองส่วนท้องถิ่นจริงห้าแห่ง และเจ้าหน้าที่ลงชื่อเข้าใช้ด้วย Keycloak ได้",
        "The registry knows five real local governments, and an officer signs in with Keycloak",
        () -> cast.officer(Cast.HUAI_MEK));
  }
}
