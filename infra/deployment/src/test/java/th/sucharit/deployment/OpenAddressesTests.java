package th.sucharit.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What services open to everybody and what the gateway lets through without a token agree. */
class OpenAddressesTests {

  private static final Pattern BASE = Pattern.compile("@RequestMapping\\(\"([^\"]*)\"\\)");
  private static final Pattern HANDLER =
      Pattern.compile("@(Get|Post|Put|Patch|Delete)Mapping(?:\\([^\")]*\"([^\"]*)\")?");

  /** A handler as its annotations describe it. */
  record Handler(String method, String path, boolean open) {}

  @Test
  void letsEverybodyReachWhatServicesOpen() throws IOException {
    List<Handler> handlers = handlers();
    assertThat(handlers).filteredOn(Handler::open).hasSizeGreaterThan(5);

    for (Handler handler : handlers) {
      String address = handler.method() + " " + outside(handler.path());
      assertThat(isOpenAtTheGateway(handler)).as(address).isEqualTo(handler.open());
    }
  }

  private static boolean isOpenAtTheGateway(Handler handler) {
    Map<String, Object> access =
        Project.map(
            Project.yaml("gateway/src/main/resources/access.yml").get("sucharit.gateway.access"));
    String example = outside(handler.path()).replaceAll("\\{[^}]*}", "1");
    return Project.list(access.get("open")).stream()
        .map(entry -> entry.toString().split(" "))
        .anyMatch(entry -> entry[0].equals(handler.method()) && example.matches(regex(entry[1])));
  }

  /** As it is called from outside: a foreign standard has addresses of its own. */
  private static String outside(String path) {
    return path.startsWith("/open311/") ? path : "/api" + path;
  }

  private static String regex(String pattern) {
    return pattern.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+").replace("/**", "(/.*)?");
  }

  private static List<Handler> handlers() throws IOException {
    var handlers = new ArrayList<Handler>();
    try (Stream<Path> sources = Files.walk(Project.ROOT.resolve("services"))) {
      for (Path source :
          sources
              .filter(file -> file.toString().contains("/src/main/java/"))
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/portal/"))
              .toList()) {
        String text = Project.read(source);
        if (text.contains("@RestController")) {
          read(text, handlers);
        }
      }
    }
    return handlers;
  }

  /** Between two statements or blocks stand the annotations of one handler. */
  private static void read(String source, List<Handler> handlers) {
    String text = hidePunctuation(source);
    Matcher base = BASE.matcher(text);
    String beginning = base.find() ? base.group(1) : "";
    for (String part : text.split("[;{}]")) {
      Matcher handler = HANDLER.matcher(part);
      if (handler.find()) {
        String rest = handler.group(2) == null ? "" : handler.group(2);
        handlers.add(
            new Handler(
                handler.group(1).toUpperCase(Locale.ROOT),
                (beginning + rest).replaceAll("<(?:[^<>]|<[^<>]*>)*>", "{x}"),
                part.contains("@PermitAll")));
      }
    }
  }

  /** In texts and lists, so that what is left ends statements and blocks. */
  private static String hidePunctuation(String source) {
    var text = new StringBuilder();
    boolean inString = false;
    for (char c : source.replace("({", "(").replace("})", ")").toCharArray()) {
      inString ^= c == '"';
      text.append(
          inString
              ? switch (c) {
                case '{' -> '<';
                case '}' -> '>';
                case ';' -> ',';
                default -> c;
              }
              : c);
    }
    return text.toString();
  }
}
