package th.sucharit.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a service says of itself as OpenAPI: which requests it takes. */
record ApiDescription(JsonNode document) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  /**
   * A parameter.
   *
   * @param in {@code path}, {@code query} or {@code header}
   */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  /**
   * One request that is taken.
   *
   * @param bodies schema of the body by media type
   */
  record Operation(
      String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies) {

    List<Parameter> in(String place) {
      return parameters.stream().filter(one -> one.in().equals(place)).toList();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          all.add(operation(method.getKey(), path.getKey(), method.getValue()));
        }
      }
    }
    return all;
  }

  private Operation operation(String method, String path, JsonNode described) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode one : described.path("parameters")) {
      parameters.add(
          new Parameter(
              one.path("name").asString(),
              one.path("in").asString(),
              one.path("required").asBoolean(false),
              resolved(one.path("schema"))));
    }
    Map<String, JsonNode> bodies = new LinkedHashMap<>();
    for (var content : described.path("requestBody").path("content").properties()) {
      bodies.put(content.getKey(), resolved(content.getValue().path("schema")));
    }
    return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies);
  }

  /** The schema itself where one of the components is meant. */
  JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? resolved(document.at(reference.substring(1))) : schema;
  }
}
