package th.sucharit.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)");
  private static final Pattern COMPUTED =
      Pattern.compile("(?:#\\{\\$\\{|msgOrNull\\()'([a-z.-]+)'");
  private static final Pattern IN_CODE =
      Pattern.compile(
          "\"((?:complaint|status|form|case|ledger|evidence|ita|plan|edit|sheet|indicator|import|progress|inbox|intake|category|notice|province|survey)\\.[a-z.-]+)\"");

  private final Properties thai = load("th");
  private final Properties english = load("en");
  private final String templates = read(RESOURCES.resolve("templates"));
  private final String code = read(CODE);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void noTextIsEmpty() {
    assertThat(thai.stringPropertyNames())
        .allSatisfy(key -> assertThat(thai.getProperty(key)).as(key).isNotBlank())
        .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).isNotBlank());
  }

  @Test
  void bothLanguagesUseTheSameValues() {
    assertThat(thai.stringPropertyNames())
        .allSatisfy(key ->
            assertThat(values(thai.getProperty(key)))
                .as(key)
                .isEqualTo(values(english.getProperty(key))));
  }

  @Test
  void thaiTextsAreThai() {
    var thaiLetter = Pattern.compile("[ก-๙]");
    assertThat(thai.stringPropertyNames())
        .allSatisfy(key -> assertThat(thai.getProperty(key)).as(key).containsPattern(thaiLetter));
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key -> assertThat(english.getProperty(key)).as(key).doesNotContainPattern(thaiLetter));
  }

  @Test
  void everyTextThatTemplatesAndCodeNameExists() {
    var named = new TreeSet<>(find(IN_TEMPLATE, templates));
    named.addAll(find(IN_CODE, code));
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(thai.stringPropertyNames()).containsAll(named);
  }

  @Test
  void everyComputedTextHasItsFamily() {
    assertThat(find(COMPUTED, templates))
        .isNotEmpty()
        .allSatisfy(prefix ->
            assertThat(thai.stringPropertyNames()).anyMatch(key -> key.startsWith(prefix)));
  }

  @Test
  void noTextIsLeftOver() {
    var families = new TreeSet<>(find(COMPUTED, templates));
    families.addAll(
        Set.of(
            "status.",
            "desk.",
            "plan.state.",
            "edit.kind.",
            "edit.direction.",
            "statistics.group.",
            "statistics.end."));
    var named = find(IN_TEMPLATE, templates);
    named.addAll(find(IN_CODE, code));
    assertThat(thai.stringPropertyNames())
        .filteredOn(key ->
            !named.contains(key)
                && families.stream().noneMatch(key::startsWith)
                && named.stream()
                    .noneMatch(name -> key.equals(name + ".text") || key.equals(name + ".more")))
        .isEmpty();
  }

  @Test
  void everyStateHasItsWords() {
    for (var state : Set.of("received", "accepted", "resolved")) {
      assertThat(thai.stringPropertyNames())
          .contains("status." + state, "status." + state + ".means", "desk." + state);
    }
    for (var state : Set.of("draft", "submitted", "approved", "announced")) {
      assertThat(thai.stringPropertyNames()).contains("plan.state." + state);
    }
  }

  private static Set<String> values(String text) {
    return IntStream.range(0, 5)
        .mapToObj(n -> "{" + n + "}")
        .filter(text::contains)
        .collect(Collectors.toSet());
  }

  private static Set<String> find(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String language) {
    var properties = new Properties();
    try (var reader =
        Files.newBufferedReader(
            RESOURCES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }

  private static String read(Path folder) {
    try (var files = Files.walk(folder)) {
      var text = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
