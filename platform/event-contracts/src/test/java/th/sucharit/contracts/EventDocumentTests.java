package th.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code docs/asyncapi.yaml} and {@code docs/events.md} say what the contracts say. After a change
 * of contracts, write them anew with {@code ./mvnw -pl platform/event-contracts test
 * -Dtest=EventDocumentTests -Dsucharit.write-docs=true}.
 */
class EventDocumentTests {

  private static final Path DOCS = Path.of("..", "..", "docs");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void asyncApiIsWhatTheContractsSay() throws IOException {
    assertCurrent(
        DOCS.resolve("asyncapi.yaml"), YAMLMapper.builder().build().writeValueAsString(asyncApi()));
  }

  @Test
  void tableOfEventsIsWhatTheContractsSay() throws IOException {
    assertCurrent(DOCS.resolve("events.md"), table());
  }

  private static void assertCurrent(Path file, String now) throws IOException {
    if (Boolean.getBoolean("sucharit.write-docs")) {
      Files.writeString(file, now);
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(now);
  }

  private static ObjectNode asyncApi() throws IOException {
    ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Sucharit events")
        .put("version", "1")
        .put(
            "description",
            "CloudEvents 1.0 in binary mode over Kafka; key = aggregate id. Ids, codes, times and counts only.");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    ObjectNode messages = document.putObject("components").putObject("messages");
    for (Map.Entry<String, List<Class<?>>> producer : byProducer().entrySet()) {
      ObjectNode channel =
          channels.putObject(producer.getKey()).put("address", Topics.of(producer.getKey()));
      ObjectNode named = channel.putObject("messages");
      for (Class<?> contract : producer.getValue()) {
        String type = EventTypes.nameOf(contract);
        named.putObject(type).put("$ref", "#/components/messages/" + type);
        messages.set(type, message(contract, type));
      }
      ObjectNode announce =
          operations.putObject(producer.getKey() + ".announce").put("action", "send");
      announce.putObject("channel").put("$ref", "#/channels/" + producer.getKey());
    }
    return document;
  }

  private static ObjectNode message(Class<?> contract, String type) throws IOException {
    ObjectNode message =
        JSON.createObjectNode().put("name", type).put("contentType", "application/json");
    ObjectNode headers = message.putObject("headers").put("type", "object");
    ArrayNode required = headers.putArray("required");
    ObjectNode properties = headers.putObject("properties");
    for (String name :
        List.of(
            "id", "source", "specversion", "type", "subject", "time", "sequence", "actorrole")) {
      required.add("ce_" + name);
      properties.putObject("ce_" + name).put("type", "string");
    }
    for (String name : List.of("localgovernment", "province", "traceparent")) {
      properties.putObject("ce_" + name).put("type", "string");
    }
    ObjectNode payload = (ObjectNode) JSON.readTree(ContractTests.resource("schemas", contract));
    payload.remove("$schema");
    message.set("payload", payload);
    ArrayNode examples = message.putArray("examples");
    examples.addObject().set("payload", JSON.readTree(ContractTests.resource("samples", contract)));
    return message;
  }

  private static String table() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Events

            CloudEvents 1.0, binary mode, JSON data, one topic per producing service, key = aggregate id. Every event carries
            `ce_localgovernment`, `ce_province` (where it falls under one), `ce_sequence` (the aggregate's version, +1 without gaps),
            `ce_actorrole` and `traceparent`. Schemas and samples: `platform/event-contracts/src/main/resources`; machine-readable:
            [asyncapi.yaml](asyncapi.yaml). A contract grows only by optional fields; anything else is a new type `.v2`. The ledger
            proves every event to everybody; its words it shows to everybody (`public`), to auditors and whoever names the event's
            id (`holders`), or to auditors only ([ADR 11](adr/0011-who-reads-the-ledger.md)).
            This page is written from the contracts and checked in the build.

            """);
    for (Map.Entry<String, List<Class<?>>> producer : byProducer().entrySet()) {
      text.append("## `")
          .append(Topics.of(producer.getKey()))
          .append("`\n\n| type | says | data | readers in the ledger |\n|---|---|---|---|\n");
      for (Class<?> contract : producer.getValue()) {
        JsonNode schema = JSON.readTree(ContractTests.resource("schemas", contract));
        text.append("| `").append(EventTypes.nameOf(contract)).append("` | ");
        text.append(schema.path("description").asString("").replace('|', '/')).append(" | ");
        text.append(
            schema.get("properties").propertyNames().stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", ")));
        text.append(" | ").append(readership(contract)).append(" |\n");
      }
      text.append('\n');
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String readership(Class<?> contract) {
    return contract
        .getAnnotation(EventType.class)
        .readership()
        .name()
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static TreeMap<String, List<Class<?>>> byProducer() {
    return ContractTests.contracts().stream()
        .sorted(Comparator.comparing(EventTypes::nameOf))
        .collect(
            Collectors.groupingBy(
                ContractTests::producer, TreeMap::new, Collectors.<Class<?>>toList()));
  }
}
