package th.sucharit.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A service behind the gateway: says its name and remembers what it was asked. */
final class FakeService {

  /** What arrived. */
  record Asked(String method, String target, Headers headers, byte[] body) {

    String header(String name) {
      return headers.getFirst(name);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Told when the caller of an endless stream has gone. */
  final CountDownLatch left = new CountDownLatch(1);

  final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final String name;
  private final HttpServer server;

  FakeService(String name) {
    this.name = name;
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The last request, after forgetting it and all before. */
  Asked lastAsked() {
    Asked last = null;
    for (Asked next = asked.poll(); next != null; next = asked.poll()) {
      last = next;
    }
    if (last == null) {
      throw new AssertionError(name + " was not asked");
    }
    return last;
  }

  void forget() {
    asked.clear();
  }

  boolean wasAsked() {
    return !asked.isEmpty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            body));
    String path = exchange.getRequestURI().getPath();
    Headers headers = exchange.getResponseHeaders();
    headers.add("Server", "inside/1.0");
    headers.add("X-Powered-By", "inside");
    headers.add("X-Request-Id", "from-inside");
    headers.add("Content-Security-Policy", "default-src 'self'");
    headers.add("Referrer-Policy", "same-origin");
    headers.add("Set-Cookie", "a=1");
    headers.add("Set-Cookie", "b=2");
    if (path.endsWith("/stream")) {
      stream(exchange);
    } else if (path.endsWith("/sleepy")) {
      sleep();
    } else if (path.endsWith("/teapot")) {
      send(exchange, 418, "{}");
    } else if (path.endsWith("/broken")) {
      exchange.sendResponseHeaders(200, 1_000_000);
      exchange.getResponseBody().write(new byte[100_000]);
      exchange.getResponseBody().flush();
      exchange.close();
    } else {
      headers.add("ETag", "\"7\"");
      send(exchange, 200, "{\"service\":\"" + name + "\"}");
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      out.flush();
      for (String event = events.take(); !event.isEmpty(); event = events.take()) {
        out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (IOException gone) {
      left.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
