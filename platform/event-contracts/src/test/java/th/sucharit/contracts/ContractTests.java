package th.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every contract has a schema and a sample, the three agree, and none has room for personal data.
 */
class ContractTests {

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Codes and words from fixed lists, never what somebody wrote. */
  private static final Set<Class<?>> ALLOWED =
      Set.of(
          String.class,
          Instant.class,
          LocalDate.class,
          int.class,
          long.class,
          boolean.class,
          Integer.class,
          Long.class);

  private static final Set<String> PERSONAL =
      Set.of(
          "name",
          "firstname",
          "lastname",
          "fullname",
          "phone",
          "telephone",
          "email",
          "address",
          "text",
          "details",
          "description",
          "comment",
          "contact",
          "filename",
          "citizenid",
          "nationalid",
          "username");

  static List<Class<?>> contracts() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("th.sucharit.contracts")
            .stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
            .<Class<?>>map(type -> type.reflect())
            .toList();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void hasASampleThatItsSchemaAccepts(Class<?> contract) throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(resource("schemas", contract), InputFormat.JSON);
    assertThat(schema.validate(resource("samples", contract), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"unknown\":1}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void readsItsSampleAndWritesItBackUnchanged(Class<?> contract) throws IOException {
    JsonNode sample = STRICT.readTree(resource("samples", contract));
    String written = STRICT.writeValueAsString(STRICT.treeToValue(sample, contract));
    assertThat(STRICT.readTree(written)).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void declaresInItsSchemaWhatTheRecordHolds(Class<?> contract) throws IOException {
    JsonNode schema = STRICT.readTree(resource("schemas", contract));
    assertThat(new TreeSet<>(schema.get("properties").propertyNames()))
        .containsExactlyElementsOf(
            new TreeSet<>(
                Arrays.stream(contract.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList()));
    assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
    assertThat(schema.get("title").asString()).isEqualTo(EventTypes.nameOf(contract));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void hasNoRoomForPersonalData(Class<?> contract) {
    for (RecordComponent part : contract.getRecordComponents()) {
      assertThat(PERSONAL)
          .as(contract.getSimpleName())
          .doesNotContain(part.getName().toLowerCase(java.util.Locale.ROOT));
      assertThat(leaves(part.getGenericType()))
          .as(contract.getSimpleName() + "." + part.getName())
          .allMatch(ALLOWED::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void isNamedByAggregateFactAndVersion(Class<?> contract) {
    assertThat(contract).isRecord();
    assertThat(EventTypes.nameOf(contract))
        .matches("th\\.sucharit(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9][0-9]*");
  }

  @Test
  void namesEachKindOfFactOnce() {
    assertThat(contracts()).isNotEmpty();
    assertThat(contracts().stream().map(EventTypes::nameOf)).doesNotHaveDuplicates();
  }

  private static Stream<Class<?>> leaves(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return leaves(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain && plain.isRecord()
        ? Arrays.stream(plain.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .flatMap(ContractTests::leaves)
        : Stream.of((Class<?>) type);
  }

  static String resource(String kind, Class<?> contract) throws IOException {
    String path =
        "/" + kind + "/" + producer(contract) + "/" + EventTypes.nameOf(contract) + ".json";
    try (InputStream in = ContractTests.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String producer(Class<?> contract) {
    return contract.getPackageName().replaceAll(".*\\.", "").replace('_', '-');
  }
}
