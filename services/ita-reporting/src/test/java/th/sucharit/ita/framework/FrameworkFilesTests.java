package th.sucharit.ita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.FrameworkRules;
import th.sucharit.ita.model.Years;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FrameworkFilesTests {

  private static final String OWN = "classpath*:frameworks/*.json";

  @TempDir Path folder;

  private final FrameworkReader reader =
      new FrameworkReader(new PathMatchingResourcePatternResolver(), Years.json());

  @Test
  void theFilesOfFiveYearsKeepAllRules() {
    Map<FiscalYear, Framework> all = reader.read(List.of(OWN));
    assertThat(all.keySet())
        .extracting(FiscalYear::year)
        .containsExactly(2565, 2566, 2567, 2568, 2569);
    all.values().forEach(one -> assertThat(FrameworkRules.faults(one)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2565,43", "2566,43", "2567,35", "2568,28"})
  void haveTheItemsOfTheirYear(int year, int items) {
    assertThat(
            Years.framework(year).structure().subIndicators().stream()
                .mapToInt(one -> one.items().size())
                .sum())
        .isEqualTo(items);
  }

  @Test
  void aNewYearIsAFile() {
    ObjectNode next = tree();
    next.put("fiscalYear", 2570);
    write("2570.json", next);
    assertThat(reader.read(List.of(OWN, "file:" + folder + "/*.json")))
        .containsKey(new FiscalYear(2570))
        .hasSize(6);
  }

  @Test
  void tellsEverythingThatIsWrongWithAllFilesAtOnce() {
    ObjectNode one = tree();
    ((ObjectNode) one.at("/structure/instruments/0/weight")).put("value", "0.31");
    ((ArrayNode) one.at("/structure/instruments/0/indicators")).add(6);
    write("2567.json", one);
    ObjectNode other = tree();
    ((ArrayNode) other.at("/levels/rows")).remove(4);
    write("2568.json", other);
    assertThatThrownBy(() -> reader.read(List.of("file:" + folder + "/*.json")))
        .isInstanceOf(BrokenFiles.class)
        .hasMessageContaining("2567.json: the weights of the instruments sum to 1.01, not to 1")
        .hasMessageContaining("2567.json: indicator 6 is in 2 instruments, not in one")
        .hasMessageContaining(
            "2568.json: the last level, must-improve, does not hold from 0.00 for everybody")
        .hasMessageContaining("2568.json: the file of fiscal year 2567 has another year's name")
        .hasMessageContaining("2568.json: there is another file of this year");
  }

  @Test
  void refusesToStartWithoutAny() {
    assertThatThrownBy(() -> reader.read(List.of("file:" + folder + "/*.json")))
        .isInstanceOf(BrokenFiles.class);
  }

  @Test
  void refusesAFileThatLacksAFactOrSaysMoreThanIsKnown() {
    refused(file -> file.remove("levels"), "levels are missing");
    refused(file -> ((ObjectNode) file.at("/levels/rows/0")).remove("passed"), "passed");
    refused(file -> ((ObjectNode) file.at("/structure/indicators/0")).remove("number"), "number");
    refused(
        file -> ((ObjectNode) file.at("/structure/instruments/0/weight")).remove("basis"),
        "basis is missing");
    refused(file -> ((ObjectNode) file.at("/scoring/basis")).put("certainty", "sure"), "not-found");
    refused(file -> ((ObjectNode) file.at("/scoring/basis")).put("confidence", "printed"), "Names");
    refused(file -> file.put("extra", 1), "extra");
    refused(file -> ((ObjectNode) file.at("/levels/passMark")).put("score", "101"), "OUT_OF_RANGE");
  }

  @Test
  void refusesStructuresThatCannotBeCountedWith() {
    refused(
        file -> ((ArrayNode) file.at("/structure/instruments/1/indicators")).remove(0),
        "indicator 6 is in 0 instruments");
    refused(
        file -> ((ArrayNode) file.at("/structure/instruments/1/indicators")).add(11),
        "unknown indicator 11");
    refused(
        file ->
            ((ObjectNode) file.at("/structure/indicators/1")).put("key", "performance-of-duties"),
        "indicator key performance-of-duties is there more than once");
    refused(
        file -> ((ObjectNode) file.at("/structure/instruments/1")).put("code", "IIT"),
        "instrument IIT is there more than once");
    refused(
        file ->
            ((ObjectNode) file.at("/structure/instruments/1/parts/rows/0")).put("weight", "0.20"),
        "the parts of EIT sum to 0.35");
    refused(
        file -> ((ObjectNode) file.at("/structure/subIndicators/0")).put("indicator", 12),
        "sub-indicator 9.1 names the unknown indicator 12");
    refused(
        file -> ((ArrayNode) file.at("/structure/subIndicators/1/items")).add("O1"),
        "item O1 is there more than once");
    refused(
        file -> ((ObjectNode) file.at("/scoring")).put("policy", "mean-of-ten"),
        "nobody knows how to calculate by mean-of-ten");
    refused(
        file -> ((ArrayNode) file.at("/scoring/basis/sources")).add("hearsay"),
        "the source hearsay is not explained");
    refused(
        file -> ((ObjectNode) file.at("/calendar/0")).put("to", "2024-08-01"),
        "ends before it begins");
  }

  @Test
  void refusesTextsThatReadersOfThaiCannotRead() {
    refused(
        file -> ((ObjectNode) file.at("/status/gaps/0")).put("th", "questions"),
        "a gap has no Thai letter in its Thai text: questions");
    refused(
        file -> ((ObjectNode) file.at("/status/sources/0/what")).put("en", " "),
        "the source arithmetic lacks a text in Thai or in English");
    refused(
        file -> ((ObjectNode) file.at("/scoring/steps/1")).put("th", "mean"),
        "a step of the scoring has no Thai letter");
    refused(
        file -> ((ObjectNode) file.at("/levels/basis/openQuestion")).put("th", ""),
        "the basis of: Levels lacks a text");
    refused(
        file ->
            ((ObjectNode) file.at("/structure/instruments/1/parts/rows/1/meaning"))
                .put("th", "NACC"),
        "EIT part 2 has no Thai letter");
    refused(
        file -> ((ObjectNode) file.at("/structure/instruments/1/parts/rows/1")).put("number", 1),
        "part of EIT 1 is there more than once");
  }

  @Test
  void refusesLevelsThatLeaveAResultWithoutOneOrWithTwo() {
    refused(file -> ((ArrayNode) file.at("/levels/rows")).removeAll(), "there are no levels");
    refused(
        file -> ((ObjectNode) file.at("/levels/rows/4")).put("overallMinimum", "10.00"),
        "does not hold from 0.00");
    refused(
        file -> ((ObjectNode) file.at("/levels/rows/3")).put("overallMinimum", "85.00"),
        "level must-improve asks no less than passed");
    refused(
        file -> ((ObjectNode) file.at("/levels/rows/2")).put("overallMinimum", "90.00"),
        "level passed asks no less than passed-good");
    refused(
        file -> ((ObjectNode) file.at("/levels/rows/4")).put("passed", true),
        "counts as passed, but the better one does not");
    refused(
        file -> ((ObjectNode) file.at("/levels/passMark")).put("score", "80.00"),
        "the pass mark is 80.00, but passing begins at 85.00");
  }

  private void refused(Consumer<ObjectNode> damage, String fault) {
    ObjectNode file = tree();
    damage.accept(file);
    write("2567.json", file);
    assertThatThrownBy(() -> reader.read(List.of("file:" + folder + "/*.json")))
        .isInstanceOf(BrokenFiles.class)
        .hasMessageContaining("2567.json: ")
        .hasMessageContaining(fault);
  }

  private static ObjectNode tree() {
    JsonNode file = Years.tree("frameworks/2567.json");
    return (ObjectNode) file;
  }

  private void write(String name, JsonNode file) {
    try {
      Files.write(folder.resolve(name), Years.json().writeValueAsBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
