package th.sucharit.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser that runs no scripts. */
final class Visitor {

  static {
    // signing in takes five hops, which is where the client would stop
    System.setProperty("jdk.httpclient.redirects.retrylimit", "10");
  }

  private static final String BOUNDARY = "----sucharit";

  private final String base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(String base) {
    this.base = base;
  }

  /** A page as it arrived. */
  record Answer(HttpResponse<String> http) {

    int status() {
      return http.statusCode();
    }

    Document page() {
      return Jsoup.parse(http.body(), http.uri().toString());
    }

    String text() {
      return page().text();
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    String path() {
      return http.uri().getPath();
    }
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  Answer post(String path, Map<String, String> fields, String... headers) {
    var body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends a form with files of one name; the hidden fields of the page's form come along. */
  Answer upload(
      Answer page, String action, Map<String, String> typed, String name, String... files) {
    var form = form(page, action);
    var fields = hidden(form);
    fields.putAll(typed);
    var body = new StringBuilder();
    fields.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value)));
    if (!name.isEmpty()) {
      var field = form.selectFirst("input[type=file]").attr("name");
      for (var file : files) {
        body.append(part("name=\"" + field + "\"; filename=\"" + name + "\"", file));
      }
    }
    return send(
        HttpRequest.newBuilder(address(form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  private static String part(String disposition, String value) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, value);
  }

  private static Element form(Answer page, String action) {
    return page.page().select("form[method=post]").stream()
        .filter(f -> f.attr("action").endsWith(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form to " + action));
  }

  private static Map<String, String> hidden(Element form) {
    var fields = new LinkedHashMap<String, String>();
    form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.attr("value")));
    form.select("textarea[hidden]").forEach(f -> fields.put(f.attr("name"), f.wholeText()));
    return fields;
  }

  /** Fills in a form of a page and sends it with its hidden fields. */
  Answer submit(Answer page, String action, Map<String, String> typed) {
    var form = form(page, action);
    var fields = hidden(form);
    fields.putAll(typed);
    return post(form.attr("action"), fields);
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private URI address(String path) {
    return URI.create(path.startsWith("http") ? path : base + path);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
