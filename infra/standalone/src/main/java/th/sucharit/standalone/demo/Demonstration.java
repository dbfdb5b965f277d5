package th.sucharit.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.sucharit.standalone.Exit;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.Progress;
import tools.jackson.databind.JsonNode;

/** The way of one complaint from a citizen of Huai Mek (ห้วยเม็ก) to the auditor's proof. */
public final class Demonstration {

  private static final String HUAI_MEK = "5460802";
  private static final String PLAN =
      "services/plans/src/main/resources/demo/plan-huai-mek-2566-2570.json";
  private static final String FILED = "th.sucharit.complaint.filed.v1";

  private final Installation installation;
  private final Progress progress;
  private final Steps steps;
  private final Accounts accounts;
  private final Clock clock;

  public Demonstration(Installation installation, Progress progress, Clock clock) {
    this.clock = clock;
    this.installation = installation;
    this.progress = progress;
    this.steps = new Steps(progress);
    this.accounts = new Accounts(installation.realmUrl());
  }

  private record Filing(String id, String receipt, String event) {}

  /** Walks all steps; not every installation needs the demonstration to begin empty. */
  public Exit walk() {
    progress.say("\nการสาธิต · Demonstration");
    try (var anybody = new Api(installation.gatewayUrl(), Optional.empty())) {
      String token =
          steps.step(
              "เจ้าหน้าที่เทศบาลตำบลห้วยเม็กเข้าสู่ระบบด้วย Keycloak",
              "An officer of Huai Mek signs in with Keycloak",
              () -> accounts.token("officer", Optional.of(HUAI_MEK)));
      try (var officer = new Api(installation.gatewayUrl(), Optional.of(token))) {
        walk(anybody, officer);
      }
    } catch (Steps.Failed e) {
      progress.say("\nการสาธิตไม่สำเร็จ · The demonstration failed; see ./sucharit logs");
      return Exit.FAILED;
    }
    progress.say(
        """

        เสร็จสมบูรณ์ · Done. Open · เปิดดู:
          %1$s            เว็บไซต์ · portal
          %1$s/officer    กล่องงานของเจ้าหน้าที่ · officer's inbox (officer-5460802 / sucharit-demo)
          %1$s/ledger     สมุดบัญชีเหตุการณ์ · ledger\
        """
            .formatted(installation.gatewayUrl()));
    return Exit.OK;
  }

  private void walk(Api anybody, Api officer) throws Steps.Failed {
    Instant began = clock.instant().minusSeconds(1);
    steps.step(
        "ทะเบียนรู้จักเทศบาลตำบลห้วยเม็ก (5460802)",
        "The registry knows Huai Mek subdistrict municipality (5460802)",
        () ->
            Steps.eventually(
                () -> anybody.get("/registry/local-governments/" + HUAI_MEK),
                answer -> answer.status() == 200));
    String plan =
        steps.step(
            "นำเข้าแผนปฏิบัติการป้องกันการทุจริตของห้วยเม็ก พ.ศ. 2566-2570",
            "Huai Mek's five-year plan is imported through the gateway",
            () -> importPlan(officer));
    steps.step("อ่านแผนกลับมาได้ครบถ้วน", "The plan is read back", () -> readBack(officer, plan));
    Filing filing =
        steps.step(
            "ประชาชนร้องเรียนโดยไม่ต้องแสดงตน ได้รับใบรับเรื่อง",
            "A citizen files a complaint anonymously and gets a receipt",
            () -> file(anybody));
    handle(officer, filing.id());
    steps.step(
        "ประชาชนติดตามผลด้วยใบรับเรื่อง เห็นว่ายุติแล้ว",
        "The citizen sees by receipt that the case is resolved",
        () -> resolvedFor(anybody, filing.receipt()));
    prove(anybody, filing, began);
  }

  private String importPlan(Api officer) throws Exception {
    String document = Files.readString(installation.root().resolve(PLAN));
    return PlanImport.run(officer, HUAI_MEK, document);
  }

  private static JsonNode readBack(Api officer, String plan) throws Exception {
    JsonNode body = officer.get("/plans/" + plan).expect(200).body();
    boolean complete =
        body.path("localGovernment").asString("").equals(HUAI_MEK)
            && body.path("firstFiscalYear").asInt(0) == 2566
            && body.path("lastFiscalYear").asInt(0) == 2570
            && body.path("dimensions").size() == 4;
    if (!complete) {
      throw new IllegalStateException("this is not the plan of Huai Mek: " + body);
    }
    return body;
  }

  private static Filing file(Api anybody) throws Exception {
    Api.Answer answer =
        Steps.eventually(
            () ->
                anybody.post(
                    "/complaints",
                    Map.of(
                        "localGovernment", HUAI_MEK,
                        "kind", "general",
                        "subject", "ไฟถนนดับหน้าตลาดห้วยเม็ก",
                        "details", "ไฟส่องสว่างหน้าตลาดดับมาสามคืน ขอให้เทศบาลตรวจสอบและซ่อม",
                        "place", "หน้าตลาดห้วยเม็ก")),
            // The registry's event may still be on its way to the complaints service.
            result -> result.status() != 404);
    answer.expect(201);
    return new Filing(
        answer.text("id"),
        answer.text("receipt"),
        answer.body().path("ledger").path("event").asString(""));
  }

  private void handle(Api officer, String id) throws Steps.Failed {
    String complaint = "/complaints/" + id;
    steps.step(
        "เจ้าหน้าที่รับเรื่อง",
        "The officer accepts the case",
        () -> change(officer, complaint, "/accept", Map.of()));
    steps.step(
        "เจ้าหน้าที่ตอบผู้ร้อง",
        "The officer replies",
        () ->
            change(
                officer,
                complaint,
                "/reply",
                Map.of("text", "กองช่างจะเข้าตรวจสอบภายในวันพรุ่งนี้")));
    steps.step(
        "เจ้าหน้าที่แจ้งผลและยุติเรื่อง",
        "The officer resolves the case",
        () ->
            change(
                officer,
                complaint,
                "/resolve",
                Map.of("outcome", "acted", "text", "เปลี่ยนหลอดไฟทั้งสามต้นเรียบร้อยแล้ว")));
  }

  private static Api.Answer change(
      Api officer, String complaint, String step, Map<String, String> body)
      throws IOException, InterruptedException {
    String version = officer.get(complaint).expect(200).etag();
    return officer.change(complaint + step, body, version).expect(200);
  }

  private static Api.Answer resolvedFor(Api anybody, String receipt) throws Exception {
    Api.Answer status =
        anybody.post("/complaints/receipts/status", Map.of("receipt", receipt)).expect(200);
    if (!status.text("status").equals("resolved")) {
      throw new IllegalStateException("the status is " + status.text("status"));
    }
    return status;
  }

  private void prove(Api anybody, Filing filing, Instant began) throws Steps.Failed {
    List<String> events =
        steps.step(
            "เหตุการณ์ของเรื่องนี้อยู่ใน Kafka ครบ",
            "All events of the case are in Kafka",
            () ->
                new TopicWatch(
                        "127.0.0.1:" + installation.ports().kafka(), "sucharit.complaints.v1")
                    .await(
                        filing.id(),
                        began,
                        Set.of(
                            FILED,
                            "th.sucharit.complaint.accepted.v1",
                            "th.sucharit.complaint.resolved.v1")));
    progress.say("       " + String.join(" → ", events));
    JsonNode proof =
        steps.step(
            "สมุดบัญชีเหตุการณ์บันทึกการร้องเรียนนี้แล้ว",
            "The ledger holds the filing below a signed checkpoint",
            () ->
                Steps.eventually(
                        () -> anybody.get("/ledger/proofs/inclusion?event=" + filing.event()),
                        answer -> answer.status() == 200)
                    .body());
    steps.step(
        "หลักฐานการบันทึกถูกต้องตามลายมือชื่อและรากของต้นไม้แฮช",
        "The inclusion proof is verified against the signed root",
        () -> {
          new LedgerAudit(installation).requireIncluded(filing.event(), proof);
          return proof;
        });
  }
}
