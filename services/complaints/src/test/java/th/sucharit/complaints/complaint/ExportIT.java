package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** What officers take out of their inbox as a table. */
class ExportIT extends ComplaintTest {

  private static final String HERE = "5470191";
  private static final String BESIDE = "5470192";
  private static final String OFFICER = TestTokens.officer(HERE);

  @Autowired private CaseSearch search;

  @BeforeEach
  void here() {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "47"), Jurisdiction.of(BESIDE, "47"));
  }

  @Test
  void writesNoCellThatATableProgramRuns() {
    List<String> dangerous = List.of("=1+1", "@SUM(A1)", "+66 812", "-2+3", " =x", "＝y");
    dangerous.forEach(this::file);
    file("ปกติ \"ในเครื่องหมาย\"");
    file(complaint("เรื่องของห้วยเม็ก"), key()).expectStatus().isCreated();
    List<String> rows = export("?status=received").lines().toList();
    assertThat(rows).hasSize(8);
    assertThat(rows.getFirst()).startsWith("\uFEFF\"เลขที่เรื่อง\",\"เรื่อง\"");
    assertThat(rows.stream().skip(1)).allMatch(row -> row.contains("\"เรื่องใหม่\""));
    assertThat(rows).noneMatch(row -> row.matches(".*(^|,)\"?\\s*[=@+＝-].*"));
    assertThat(rows).anyMatch(row -> row.contains("\"ปกติ \"\"ในเครื่องหมาย\"\"\""));
    assertThat(rows).noneMatch(row -> row.contains("ห้วยเม็ก"));
    dangerous.forEach(one -> assertThat(rows).anyMatch(row -> row.contains("\"'" + one + "\"")));
  }

  @Test
  void takesOutWhatTheInboxLists() {
    String id = file("เรื่องที่จะปิด");
    step(OFFICER, id, "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();
    assertThat(export("?status=ended")).contains(id).contains("ยุติโดยไม่รับดำเนินการ");
    assertThat(export("?status=open")).doesNotContain(id);
    assertThat(ids("status=ended")).contains(id);
    List<String> nearest = ids("status=open&sort=due");
    assertThat(ids("status=open&sort=-due")).isEqualTo(nearest.reversed());
    get("/complaints/export.csv?status=closed", OFFICER).expectStatus().isBadRequest();
  }

  @Test
  void keepsEachRowOnceWhateverHappensToTheOrderMeanwhile() {
    LocalGovernmentId own = new LocalGovernmentId(BESIDE);
    CaseSearch.Wanted open = new CaseSearch.Wanted("open", null, null, null, null, null);
    List.of("ก", "ข", "ค").forEach(subject -> file(BESIDE, subject));
    List<String> before = search.ids(own, open, false, 100);
    String first = before.getFirst();

    step(
            TestTokens.officer(BESIDE),
            first,
            "dismiss",
            Map.of("reason", "in-court", "text", "x"),
            "*")
        .expectStatus()
        .isOk();

    assertThat(before).hasSize(3);
    assertThat(search.ids(own, open, false, 100)).isEqualTo(before.subList(1, 3));
    assertThat(search.named(own, before)).extracting(Complaint::id).isEqualTo(before);
    assertThat(search.named(new LocalGovernmentId(HUAI_MEK), before)).isEmpty();
  }

  private List<String> ids(String query) {
    String body =
        get("/complaints?size=100&" + query, OFFICER)
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return List.of(body.split("\"id\":\"")).stream()
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('"')))
        .toList();
  }

  private String file(String subject) {
    return file(HERE, subject);
  }

  private String file(String to, String subject) {
    Map<String, Object> body = new java.util.HashMap<>(complaint(subject));
    body.put("localGovernment", to);
    return text(
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody(),
        "id");
  }

  private String export(String query) {
    return get("/complaints/export.csv" + query, OFFICER)
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith("text/csv")
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }
}
