package th.sucharit.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may go which way to the things of a local government.
 *
 * @param ofNobody routes without things of one local government, such as {@code GET /registry/x}
 */
public record TenantPolicy(List<Way> ways, Set<String> ofNobody) {

  /** How far a role reaches. */
  public enum Reach {
    /** The local government that the token names. */
    OWN,
    /** The local governments of the province that the token names, or all of the country. */
    PROVINCE,
    EVERYWHERE
  }

  /**
   * One route and how far each role reaches on it; a role that is not named reaches nowhere.
   *
   * @param method of the request
   * @param target path with variables as the service writes them, and what is asked for besides
   * @param body JSON, with names of things in braces
   * @param meant which name of the things stands for a variable of the path that is called
   *     otherwise
   * @param others what whoever may see nothing of a thing gets besides a plain refusal
   */
  public record Way(
      String method,
      String target,
      @Nullable String body,
      Map<String, String> meant,
      Map<String, Reach> reach,
      Set<Integer> others) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+}");

    /** Reads for example {@code GET /complaints?size=100}. */
    public static Way of(String route, Map<String, Reach> reach) {
      String[] parts = route.split(" ", 2);
      return new Way(parts[0], parts[1], null, Map.of(), Map.copyOf(reach), Set.of());
    }

    public Way sending(String json) {
      return new Way(method, target, json, meant, reach, others);
    }

    /** The variable of the path stands for the thing of this name. */
    public Way meaning(String variable, String name) {
      Map<String, String> more = new HashMap<>(meant);
      more.put(variable, name);
      return new Way(method, target, body, Map.copyOf(more), reach, others);
    }

    /** The way is open to everybody: 404 where things are hidden, 200 where the rest is shown. */
    public Way answeringOthers(int... status) {
      return new Way(
          method,
          target,
          body,
          meant,
          reach,
          Arrays.stream(status).boxed().collect(Collectors.toUnmodifiableSet()));
    }

    private String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    public String route() {
      return method + " " + path();
    }

    boolean leadsToOneThing() {
      return VARIABLE.matcher(target + body).find();
    }
  }
}
