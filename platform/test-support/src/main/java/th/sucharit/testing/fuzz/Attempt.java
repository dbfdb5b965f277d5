package th.sucharit.testing.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** One request as it is sent, so that it can be told and sent again. */
record Attempt(
    String operation, String method, String target, List<List<String>> headers, byte[] body) {

  private static final int TOLD = 600;

  HttpRequest request(URI base) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + target))
            .method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(header -> request.header(header.getFirst(), header.getLast()));
    return request.build();
  }

  @Override
  public String toString() {
    List<String> told = new ArrayList<>();
    headers.stream()
        .filter(header -> !header.getLast().startsWith("Bearer ey"))
        .forEach(header -> told.add(shortened(String.join(": ", header))));
    return method
        + " "
        + shortened(target)
        + " "
        + told
        + " "
        + shortened(new String(body, java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String shortened(String text) {
    return text.length() <= TOLD ? text : text.substring(0, TOLD) + "… (" + text.length() + ")";
  }
}
