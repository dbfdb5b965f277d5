package th.sucharit.ita.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.FactSheet;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Years;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A new year, or a corrected one, is a file beside the program: no release. */
class FrameworkFolderTests {

  @TempDir Path folder;

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withBean(JsonMapper.class, Years::json)
          .withBean(Frameworks.class)
          .withPropertyValues("sucharit.ita.frameworks=classpath*:frameworks/*.json");

  @Test
  void takesAYearThatNobodyKnewFromTheFolder() throws IOException {
    write(
        "2570.json",
        next -> {
          next.put("fiscalYear", 2570);
          ((ObjectNode) next.at("/levels/passMark")).put("score", "80.00");
          for (int level : new int[] {1, 2}) {
            ((ObjectNode) next.at("/levels/rows/" + level)).put("overallMinimum", "80.00");
          }
        });
    in(folder)
        .run(started -> {
          Frameworks frameworks = started.getBean(Frameworks.class);
          assertThat(frameworks.all()).hasSize(6);
          Framework next = frameworks.require(new FiscalYear(2570));
          assertThat(next.levels().passMark().score()).hasToString("80.00");
          assertThat(FactSheet.of(next).facts()).isNotEmpty();
        });
  }

  @Test
  void takesACorrectedYearInPlaceOfTheOneThatCameWithTheProgram() throws IOException {
    write(
        "2569.json",
        draft -> {
          draft.put("fiscalYear", 2569);
          ((ObjectNode) draft.get("status")).put("code", "usable");
        });
    in(folder)
        .run(started -> {
          Frameworks frameworks = started.getBean(Frameworks.class);
          assertThat(frameworks.all()).hasSize(5);
          assertThat(frameworks.require(new FiscalYear(2569)).status().code()).isEqualTo("usable");
        });
  }

  @Test
  void refusesToStartAndSaysWhatIsWrongInWhichFile() throws IOException {
    write(
        "2570.json",
        next -> {
          next.put("fiscalYear", 2570);
          ((ObjectNode) next.at("/structure/instruments/0/weight")).put("value", "0.31");
          ((ObjectNode) next.at("/scoring/basis"))
              .putObject("confidence")
              .put("th", "sure")
              .put("en", "sure");
        });
    Files.writeString(folder.resolve("2571.json"), "{\"fiscalYear\": 2571,\n \"status\": }");
    in(folder)
        .run(started ->
            assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .isInstanceOf(BrokenFiles.class)
                .hasMessageContaining(
                    folder.resolve("2570.json")
                        + ": the weights of the instruments sum to 1.01, not to 1")
                .hasMessageContaining(
                    "the basis of: How scores are put together has no Thai letter in its Thai text: sure")
                .hasMessageContaining(folder.resolve("2571.json") + ": Unexpected character"));
  }

  @Test
  void refusesToStartWithoutTheFolderThatIsNamed() {
    Path missing = folder.resolve("nowhere");
    in(missing)
        .run(started ->
            assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("there is no folder " + missing));
  }

  @Test
  void needsNoFolder() {
    service.run(started -> assertThat(started.getBean(Frameworks.class).all()).hasSize(5));
  }

  private ApplicationContextRunner in(Path place) {
    return service.withPropertyValues("sucharit.ita.framework-folder=" + place);
  }

  private void write(String name, Consumer<ObjectNode> change) throws IOException {
    ObjectNode file = (ObjectNode) Years.tree("frameworks/2567.json");
    change.accept(file);
    Files.write(folder.resolve(name), Years.json().writeValueAsBytes(file));
  }
}
