package th.sucharit.plans.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Paper;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.format.Pointers;

/** What a plan says in its own words, part by part (ข้อความของแผนแยกเป็นส่วน). */
final class PlanParts {

  private final List<Passage> passages = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private PlanParts() {}

  /** A text and where it stands. */
  record Passage(String pointer, String text) {}

  /**
   * Texts that belong together.
   *
   * @param item number of the item; absent for what stands outside the items
   */
  record Part(@Nullable Integer item, List<Passage> passages) {}

  static List<Part> of(PlanDocument plan) {
    PlanParts found = new PlanParts();
    found.outside(plan);
    List<Dimension> dimensions = plan.programme().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      found.groups(dimensions.get(d).groups(), "/programme/dimensions/" + d + "/groups");
    }
    return List.copyOf(found.parts);
  }

  private void outside(PlanDocument plan) {
    Optional.ofNullable(plan.aims()).ifPresent(this::aims);
    Optional.ofNullable(plan.risks()).ifPresent(this::risks);
    Optional.ofNullable(plan.paper()).map(Paper::chapters).ifPresent(this::chapters);
    end(null);
  }

  private void end(@Nullable Integer item) {
    parts.add(new Part(item, List.copyOf(passages)));
    passages.clear();
  }

  private void aims(Aims aims) {
    wordings(aims.objectives(), "/aims/objectives");
    wordings(aims.goals().stream().map(Aims.Goal::text).toList(), "/aims/goals");
    wordings(aims.benefits(), "/aims/benefits");
  }

  private void risks(RiskTable risks) {
    for (int p = 0; p < risks.processes().size(); p++) {
      RiskTable.WorkProcess process = risks.processes().get(p);
      String at = "/risks/processes/" + p;
      texts(process.issues().stream().map(RiskTable.Issue::text), at + "/issues");
      texts(process.measures().stream().map(RiskTable.Measure::text), at + "/measures");
    }
  }

  private void chapters(List<Paper.Chapter> chapters) {
    for (int c = 0; c < chapters.size(); c++) {
      texts(chapters.get(c).paragraphs().stream(), "/paper/chapters/" + c + "/paragraphs");
    }
  }

  private void groups(List<Group> groups, String at) {
    for (int g = 0; g < groups.size(); g++) {
      String place = Pointers.to(at, g);
      items(groups.get(g).items(), place + "/items");
      for (int s = 0; s < groups.get(g).subGroups().size(); s++) {
        items(groups.get(g).subGroups().get(s).items(), place + "/subGroups/" + s + "/items");
      }
    }
  }

  private void items(List<Item> items, String at) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String place = Pointers.to(at, i);
      texts(item.title().reading(), place + "/title");
      Optional.ofNullable(item.sheet()).ifPresent(sheet -> sheet(sheet, place + "/sheet"));
      end(item.number());
    }
  }

  private void sheet(Sheet sheet, String at) {
    Sheet.Purpose purpose = sheet.purpose();
    if (purpose != null) {
      texts(purpose.rationale().stream(), at + "/purpose/rationale");
      wordings(purpose.objectives(), at + "/purpose/objectives");
      wordings(purpose.targetGroups(), at + "/purpose/targetGroups");
    }
    Sheet.Execution execution = sheet.execution();
    if (execution != null) {
      for (int s = 0; s < execution.steps().size(); s++) {
        Sheet.Step step = execution.steps().get(s);
        String place = at + "/execution/steps/" + s;
        texts(step.text(), place + "/text");
        texts(step.steps().stream().map(Sheet.SubStep::text), place + "/steps");
      }
    }
    Sheet.Results results = sheet.results();
    if (results != null) {
      wordings(results.outputs(), at + "/results/outputs");
      wordings(results.outcomes(), at + "/results/outcomes");
    }
    for (int f = 0; f < sheet.printedFields().size(); f++) {
      texts(
          sheet.printedFields().get(f).paragraphs().stream(),
          at + "/printedFields/" + f + "/paragraphs");
    }
  }

  private void wordings(List<Wording> wordings, String at) {
    texts(wordings.stream().map(Wording::reading), at);
  }

  private void texts(Stream<String> texts, String at) {
    int[] index = {0};
    texts.forEach(text -> texts(text, Pointers.to(at, index[0]++)));
  }

  private void texts(String text, String at) {
    passages.add(new Passage(at, text));
  }
}
