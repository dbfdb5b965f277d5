package th.sucharit.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param path with variables as the service writes them
   * @param query what is asked for besides, with its question mark
   * @param body JSON, with names of things in braces
   * @param meant which name of the things stands for a variable of the path that is called
   *     otherwise
   */
  public record Way(
      String method,
      String path,
      String query,
      @Nullable String body,
      Map<String, String> meant,
      Map<String, Reach> reach) {

    /** Reads for example {@code GET /complaints?size=100}. */
    public static Way of(String route, Map<String, Reach> reach) {
      String[] parts = route.split(" ", 2);
      int query = parts[1].indexOf('?');
      return new Way(
          parts[0],
          query < 0 ? parts[1] : parts[1].substring(0, query),
          query < 0 ? "" : parts[1].substring(query),
          null,
          Map.of(),
          Map.copyOf(reach));
    }

    public Way sending(String json) {
      return new Way(method, path, query, json, meant, reach);
    }

    /** The variable of the path stands for the thing of this name. */
    public Way meaning(String variable, String name) {
      return new Way(method, path, query, body, Map.of(variable, name), reach);
    }

    public String route() {
      return method + " " + path;
    }

    boolean leadsToOneThing() {
      return path.contains("{");
    }
  }
}
