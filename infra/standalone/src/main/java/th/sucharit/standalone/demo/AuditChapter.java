package th.sucharit.standalone.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import th.sucharit.standalone.Installation;
import th.sucharit.transparency.VerificationReport;
import tools.jackson.databind.JsonNode;

/** The auditor proves that nothing was altered or left out (การพิสูจน์ของผู้ตรวจสอบ). */
final class AuditChapter implements Chapter {

  private static final Set<String> STORY =
      Set.of(
          "th.sucharit.complaint.filed.v1",
          "th.sucharit.complaint.accepted.v1",
          "th.sucharit.complaint.resolved.v1");

  private final Installation installation;
  private final Supplier<ComplaintChapter.Filing> complaint;
  private final Instant began;

  /**
   * @param began before anything of the complaint was told
   */
  AuditChapter(
      Installation installation, Supplier<ComplaintChapter.Filing> complaint, Instant began) {
    this.installation = installation;
    this.complaint = complaint;
    this.began = began;
  }

  @Override
  public void play(Steps steps, Cast cast) throws Steps.Failed {
    ComplaintChapter.Filing filing = complaint.get();
    List<String> events =
        steps.step(
            "เหตุการณ์ของเรื่องร้องเรียนอยู่ใน Kafka ครบ",
            "All events of the case are in Kafka",
            () ->
                new TopicWatch(
                        "127.0.0.1:" + installation.ports().kafka(), "sucharit.complaints.v1")
                    .await(filing.id(), began, STORY));
    steps.tell(String.join(" → ", events));
    JsonNode proof =
        steps.step(
            "สมุดบัญชีเหตุการณ์บันทึกการร้องเรียนนี้แล้ว",
            "The ledger holds the filing below a signed checkpoint",
            () ->
                Steps.eventually(
                        () ->
                            cast.anybody().get("/ledger/proofs/inclusion?event=" + filing.event()),
                        answer -> answer.status() == 200)
                    .body());
    LedgerAudit audit = new LedgerAudit(installation);
    steps.step(
        "หลักฐานการบันทึกถูกต้องตามลายมือชื่อและรากของต้นไม้แฮช",
        "The inclusion proof is verified against the signed root",
        () -> {
          audit.requireIncluded(filing.event(), proof);
          return proof;
        });
    VerificationReport report =
        steps.step(
            "ผู้ตรวจสอบดาวน์โหลดสมุดบัญชีทั้งเล่มและตรวจทุกแฮชโดยไม่ต้องเชื่อใคร",
            "The auditor downloads the whole ledger and checks every hash offline",
            () -> authentic(audit.verify()));
    steps.tell(
        "entries %d · events %d · aggregates %d"
            .formatted(report.entries(), report.events(), report.aggregates()));
  }

  private static VerificationReport authentic(VerificationReport report) {
    if (!report.authentic()) {
      throw new IllegalStateException("the ledger has faults: " + report.findings());
    }
    return report;
  }
}
