package th.sucharit.gateway;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import th.sucharit.testing.TestTokens;

/** A gateway on a free port with a fake of every service behind it. */
final class RunningGateway {

  static final List<String> SERVICES =
      List.of(
          "registry",
          "plans",
          "complaints",
          "risk-assessment",
          "disclosure",
          "ita-reporting",
          "oversight",
          "ledger",
          "portal");

  private static final class Generous {
    static final RunningGateway GATEWAY =
        start(
            "--sucharit.gateway.limits.percent=1000000",
            "--sucharit.gateway.routing.patience.answer=1s");
  }

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, FakeService> services;
  private final ConfigurableApplicationContext context;

  private RunningGateway(
      Map<String, FakeService> services, ConfigurableApplicationContext context) {
    this.services = services;
    this.context = context;
  }

  /** One whose limits nobody reaches, for all tests that are not about limits. */
  static RunningGateway generous() {
    return Generous.GATEWAY;
  }

  static RunningGateway start(String... more) {
    return start(TimeMeter.SYSTEM_NANOTIME, more);
  }

  /** One whose allowances come back by this clock. */
  static RunningGateway start(TimeMeter clock, String... more) {
    var services = new LinkedHashMap<String, FakeService>();
    var arguments = new ArrayList<String>();
    for (String name : SERVICES) {
      var service = new FakeService(name);
      services.put(name, service);
      arguments.add(
          "--SUCHARIT_"
              + name.toUpperCase(Locale.ROOT).replace('-', '_')
              + "_URL="
              + service.url());
    }
    arguments.add("--server.port=0");
    arguments.add("--SUCHARIT_ISSUER=" + TestTokens.ISSUER);
    arguments.add("--SUCHARIT_JWKS_URI=" + TestTokens.jwksUri());
    arguments.addAll(List.of(more));
    var application = new SpringApplication(GatewayApplication.class);
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean(
                "testClock", TimeMeter.class, () -> clock, bean -> bean.setPrimary(true)));
    return new RunningGateway(services, application.run(arguments.toArray(String[]::new)));
  }

  FakeService service(String name) {
    return services.get(name);
  }

  /** Forgets what services were asked before. */
  void forget() {
    services.values().forEach(FakeService::forget);
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
  }

  void stop() {
    context.close();
  }

  HttpRequest.Builder request(String method, String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + target))
        .timeout(Duration.ofSeconds(15))
        .method(method, BodyPublishers.noBody());
  }

  HttpRequest.Builder request(String method, String target, String token) {
    return request(method, target).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String target) {
    return send(request("GET", target));
  }

  HttpClient client() {
    return client;
  }
}
