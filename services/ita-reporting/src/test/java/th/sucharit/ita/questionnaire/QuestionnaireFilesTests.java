package th.sucharit.ita.questionnaire;

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
import org.springframework.core.io.DefaultResourceLoader;
import th.sucharit.ita.framework.ReadFrameworks;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Years;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class QuestionnaireFilesTests {

  private static final String OWN = "classpath*:surveys/*.json";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2568,IIT,30", "2568,EIT,15", "2569,IIT,30", "2569,EIT,15"})
  void theFilesOfEachYearAskAboutEveryIndicator(int year, String instrument, int questions) {
    Questionnaire found = find(read(OWN), year, instrument);
    assertThat(found.questions().list()).hasSize(questions);
    assertThat(found.wording().basis().confidence().en()).contains("our own words");
    assertThat(found.status().gaps()).extracting(Names::en).contains("official questions");
  }

  @Test
  void aNewYearIsAFile() {
    write("2567-iit.json", tree("iit"));
    assertThat(find(read(OWN, files()), 2567, "IIT").questions().list()).hasSize(30);
  }

  @Test
  void unpleasantQuestionsCountTheOtherWayRound() {
    Questionnaire.Questions iit = find(read(OWN), 2568, "IIT").questions();
    assertThat(points(iit, "I1")).containsExactly(0, 33, 67, 100);
    assertThat(points(iit, "I9")).containsExactly(100, 67, 33, 0);
    assertThat(points(iit, "I4")).containsExactly(0, 100);
    assertThat(points(iit, "I26")).containsExactly(100, 0);
  }

  @Test
  void refusesWhatCannotBeCountedWith() {
    refused(file -> question(file).put("indicator", 6), "I1 is about indicator 6 of elsewhere");
    refused(file -> question(file).put("scale", "stars"), "I1 names the unknown scale stars");
    refused(file -> question(file).put("code", "I2"), "question I2 is there more than once");
    refused(
        file -> ((ObjectNode) question(file).get("text")).put("th", " "),
        "I1 has no text in one language");
    refused(
        file -> ((ObjectNode) file.at("/questions/scales/0/choices/3")).put("points", 99),
        "scale four-step does not reach from 0 to 100");
    refused(
        file -> ((ObjectNode) file.at("/questions/scales/0/choices/3")).put("code", "none"),
        "none cannot name a choice");
    refused(
        file -> ((ArrayNode) file.at("/quota/steps")).remove(3),
        "step 3 of the quota leaves a size without a minimum");
    refused(
        file -> ((ObjectNode) file.at("/quota/steps/1")).put("share", "0.5"),
        "step 2 of the quota has not one rule");
    refused(
        file -> ((ArrayNode) file.at("/wording/basis/sources")).add("hearsay"),
        "the source hearsay is not explained");
    refused(file -> file.remove("quota"), "quota is missing");
    refused(file -> file.put("extra", 1), "extra");
    refused(file -> file.put("fiscalYear", 2400), "the framework of 2400 has no instrument IIT");
  }

  @Test
  void refusesAFileOfAnotherName() {
    write("2567-eit.json", tree("iit"));
    assertThatThrownBy(() -> read(files()))
        .hasMessageContaining("2567-eit.json: it should be called 2567-iit.json");
  }

  private void refused(Consumer<ObjectNode> damage, String fault) {
    ObjectNode file = tree("iit");
    damage.accept(file);
    write("2567-iit.json", file);
    assertThatThrownBy(() -> read(files()))
        .hasMessageContaining("The questionnaires cannot be used")
        .hasMessageContaining("2567-iit.json: ")
        .hasMessageContaining(fault);
  }

  private static ObjectNode question(ObjectNode file) {
    return (ObjectNode) file.at("/questions/list/0");
  }

  private static List<Integer> points(Questionnaire.Questions of, String code) {
    return of.scaleOf(of.find(code).orElseThrow()).choices().stream()
        .map(Questionnaire.Choice::points)
        .toList();
  }

  private static Questionnaire find(
      Map<Questionnaire.Id, Questionnaire> all, int year, String instrument) {
    return all.values().stream()
        .filter(one -> one.fiscalYear().year() == year && one.instrument().equals(instrument))
        .findFirst()
        .orElseThrow();
  }

  private static Map<Questionnaire.Id, Questionnaire> read(String... locations) {
    return ReadFrameworks.files(new DefaultResourceLoader())
        .read(Questionnaires.kind(ReadFrameworks.ofThisJar()), List.of(locations));
  }

  private String files() {
    return "file:" + folder + "/*.json";
  }

  private static ObjectNode tree(String instrument) {
    ObjectNode file = (ObjectNode) Years.tree("surveys/2568-" + instrument + ".json");
    return file.put("fiscalYear", 2567);
  }

  private void write(String name, ObjectNode file) {
    try {
      Files.write(folder.resolve(name), Years.json().writeValueAsBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
