package th.sucharit.plans.bench;

import static th.sucharit.plans.bench.Measure.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme;
import th.sucharit.plans.findings.PlanChecker;
import th.sucharit.plans.format.PlanCsv;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.paper.PlanTextReader;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.plans.workbook.WorkbookOrigin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures what is done with one plan of 200 items. */
final class LargePlanMeasure {

  private static final int ITEMS = 200;
  private static final int TIMES = 3;

  private final PlanWorkbooks workbooks;
  private final PlanDocument plan = large();
  private final JsonMapper bare = JsonMapper.builder().build();

  LargePlanMeasure(PlanWorkbooks workbooks) {
    this.workbooks = workbooks;
  }

  /** Of the items of made-up plans as many as are asked for. */
  private static PlanDocument large() {
    SeededPlans seeded = new SeededPlans(20, 3);
    List<Item> items = new ArrayList<>();
    for (int number = 0; items.size() < ITEMS; number++) {
      seeded
          .plan(number)
          .items()
          .limit(ITEMS - items.size())
          .forEach(item ->
              items.add(
                  new Item(
                      items.size() + 1,
                      item.kind(),
                      item.title(),
                      item.budgets(),
                      null,
                      item.sheet())));
    }
    PlanDocument one = seeded.plan(0);
    Programme.Dimension dimension = one.programme().dimensions().getFirst();
    Cover cover = one.cover();
    return new PlanDocument(
        cover,
        one.aims(),
        one.risks(),
        new Programme(
            null,
            List.of(
                new Programme.Dimension(
                    1,
                    dimension.title(),
                    null,
                    null,
                    List.of(new Programme.Group("1.1", dimension.title(), List.of(), items))))),
        null,
        null);
  }

  void run() throws Exception {
    byte[] file = PlanWriter.file(plan);
    byte[] table = PlanCsv.file(plan);
    line("a plan of %d items, %d KB of JSON, budget table of %d KB", ITEMS, kb(file), kb(table));
    double parsing = Measure.median(TIMES, () -> bare.readTree(file));
    beside(
        "JSON read, checked against the format",
        Measure.median(TIMES, () -> new PlanReader().read(file)),
        "the same JSON parsed",
        parsing);
    String text = new String(table, StandardCharsets.UTF_8);
    LocalGovernmentId own = plan.cover().localGovernment();
    beside(
        "budget table read as pasted text",
        Measure.median(TIMES, () -> PlanTextReader.read(text, own)),
        "its lines split",
        Measure.median(TIMES, () -> text.lines().map(one -> one.split(",", -1).length).toList()));
    byte[] workbook = workbooks.file(WorkbookOrigin.template(own), plan);
    line("  the same plan as a workbook: %d KB", kb(workbook));
    beside(
        "XLSX read, checked against the format",
        Measure.median(TIMES, () -> workbooks.read(own, workbook)),
        "its files unpacked",
        Measure.median(TIMES, () -> unpacked(workbook)));
    beside(
        "all findings",
        Measure.median(TIMES, () -> PlanChecker.check(plan)),
        "every text of it visited once",
        Measure.median(TIMES, this::visited));
  }

  private Integer visited() {
    return letters(PlanWriter.tree(plan));
  }

  private static int letters(JsonNode node) {
    return node.isString()
        ? node.stringValue().length()
        : node.valueStream().mapToInt(LargePlanMeasure::letters).sum();
  }

  static void beside(String what, double ours, String bareWhat, double theirs) {
    line(
        "  %s: %.0f ms; bare, %s: %.1f ms; %.1f times as long",
        what, ours * 1000, bareWhat, theirs * 1000, ours / theirs);
  }

  private static long unpacked(byte[] workbook) throws IOException {
    long bytes = 0;
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (files.getNextEntry() != null) {
        bytes += files.readAllBytes().length;
      }
    }
    return bytes;
  }

  private static int kb(byte[] bytes) {
    return bytes.length / 1024;
  }
}
