package th.sucharit.portal.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Gateway and identity provider on one free port of this machine. */
public final class FakePlatform implements AutoCloseable {

  private final HttpServer server;
  private final FakeIdentity identity;
  private final FakeLedger ledger = new FakeLedger();
  private final FakeRisks risks = new FakeRisks();
  private volatile FakeComplaints complaints = new FakeComplaints();
  private volatile FakeIta ita = new FakeIta();
  private volatile FakeSurveys surveys = new FakeSurveys();
  private volatile FakePlans plans = new FakePlans();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> visitorAddresses = new CopyOnWriteArrayList<>();
  private volatile FakeDisclosure disclosure = new FakeDisclosure();
  private volatile int failing;

  public FakePlatform() {
    this(0);
  }

  public FakePlatform(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    identity = new FakeIdentity(address());
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public String issuer() {
    return address() + FakeIdentity.REALM;
  }

  /** Forgets what happened and answers as usual. */
  public void reset() {
    complaints = new FakeComplaints();
    ita = new FakeIta();
    surveys = new FakeSurveys();
    plans = new FakePlans();
    disclosure = new FakeDisclosure();
    calls.clear();
    visitorAddresses.clear();
    fail(0);
    announcePlan(false);
    signInAs("officer");
    forgeCheckpoint(false);
    alterEntry(false);
  }

  /** Somebody else changes a case. */
  public void changeBehindTheBack(String id) {
    complaints.touch(id);
  }

  /** Somebody else changes a checklist. */
  public void changeChecklistBehindTheBack() {
    disclosure.touch();
  }

  public List<String> disclosureKeys() {
    return disclosure.keys;
  }

  /** The service that keeps ITA results. */
  public ItaSide ita() {
    return new ItaSide(ita);
  }

  /** A survey with results stands at this state. */
  public void standSurvey(String state) {
    surveys.stand(state);
  }

  /** What was sent to the service that keeps surveys. */
  public List<String> sentToSurveys() {
    return surveys.sent;
  }

  /** Every call of the API answers with this status; 0 ends it. */
  public void fail(int status) {
    failing = status;
  }

  /** The plan stands at this state. */
  public void standPlan(String state) {
    plans.state = state;
  }

  /** Somebody else changes the plan. */
  public void changePlanBehindTheBack() {
    plans.touch();
  }

  /** Somebody else saves another content of the plan. */
  public void revisePlan(Consumer<ObjectNode> change) {
    var content = plans.document.content().deepCopy();
    change.accept(content);
    plans.revise(content);
  }

  /** An earlier revision is in force. */
  public void announceEarlier(int revision) {
    plans.announced = revision;
  }

  /** Somebody else reports on item 3. */
  public void reportBehindTheBack() {
    plans.progress.touch();
  }

  /** The reports that were sent. */
  public List<String> sentReports() {
    return plans.progress.sent;
  }

  /** The files that were sent as evidence. */
  public List<String> sentEvidence() {
    return plans.progress.files;
  }

  /** There is no plan yet. */
  public void withoutPlan() {
    plans.none = true;
  }

  /** The content types of what was sent to be read as a plan. */
  public List<String> importedTypes() {
    return plans.imports.types;
  }

  public ObjectNode planContent() {
    return plans.document.content();
  }

  public List<String> planKeys() {
    return plans.keys;
  }

  public void announcePlan(boolean now) {
    standPlan(now ? "announced" : "draft");
  }

  /** What officers sent besides the steps of one complaint. */
  public List<String> sentByDesk() {
    return complaints.desk.sent;
  }

  /** The address of a complaint that waits to be accepted. */
  public String newCase() {
    return "/officer/complaints/c1";
  }

  public void signInAs(String... roles) {
    identity.roles = List.of(roles);
  }

  public void forgeCheckpoint(boolean now) {
    ledger.forged = now;
  }

  public void alterEntry(boolean now) {
    ledger.altered = now;
  }

  public List<String> idempotencyKeys() {
    return complaints.keys;
  }

  public List<Map<?, ?>> filedComplaints() {
    return complaints.filed;
  }

  /** What citizens did, and what they meet. */
  public CitizenSide citizens() {
    return new CitizenSide(complaints);
  }

  /** Method, path and query of every call of the API so far. */
  public List<String> calls() {
    return calls;
  }

  public List<String> visitorAddresses() {
    return visitorAddresses;
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      var exchange = new Exchange(http);
      if (exchange.path().startsWith(FakeIdentity.REALM)) {
        identity.answer(exchange);
        return;
      }
      if (!exchange.header("X-Forwarded-For").isEmpty()) {
        visitorAddresses.add(exchange.header("X-Forwarded-For"));
      }
      calls.add(exchange.method() + " " + http.getRequestURI());
      if (failing != 0 || complaints.isGone()) {
        exchange.problem(failing == 0 ? 429 : failing, "It failed.", "ไม่สำเร็จ");
        return;
      }
      api(exchange);
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }

  private void api(Exchange exchange) throws IOException {
    var path = exchange.path();
    var officer = exchange.header("Authorization").startsWith("Bearer ");
    if (path.startsWith(FakeRegistry.ROOT)) {
      FakeRegistry.answer(exchange);
    } else if (path.startsWith("/api/complaints")) {
      complaints.answer(exchange, officer);
    } else if (path.startsWith("/api/plans")) {
      plans.answer(exchange, officer);
    } else if (path.startsWith("/api/oversight")) {
      FakeOversight.answer(exchange);
    } else if (path.startsWith("/api/risk-assessment")) {
      risks.answer(exchange);
    } else if (path.startsWith("/api/disclosure")) {
      disclosure.answer(exchange, officer);
    } else if (FakeSurveys.answers(path)) {
      surveys.answer(exchange);
    } else if (path.startsWith("/api/ita-reporting")) {
      ita.answer(exchange, officer);
    } else if (path.startsWith("/api/ledger")) {
      ledger.answer(exchange);
    } else {
      exchange.problem(404, "Nothing here.", "ไม่พบ");
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
