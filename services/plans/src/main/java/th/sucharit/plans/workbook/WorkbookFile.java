package th.sucharit.plans.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a workbook (อ่านสมุดงาน) as texts and numbers; carries out nothing that stands in it. */
final class WorkbookFile {

  private WorkbookFile() {}

  /** The sheets by their names, in their order. */
  static Map<String, Grid> read(byte[] file, WorkbookLimits limits) {
    Parts parts = Parts.of(file, limits);
    GridReader reader =
        new GridReader(
            parts
                .find("xl/sharedStrings.xml")
                .map(part -> SharedTexts.of(part, limits.cells()))
                .orElse(List.of()),
            parts.find("xl/styles.xml").map(DateStyles::of).orElse(Set.of()),
            limits);
    Map<String, String> targets = targets(parts);
    Map<String, Grid> sheets = new LinkedHashMap<>();
    SafeXml.elements(
        parts.require("xl/workbook.xml"),
        element -> {
          if (element.name().equals("sheet")) {
            String name = CellText.read(element.attribute("name"));
            // each part once, however often it is named
            String target = targets.remove(element.attribute("id"));
            if (target == null || sheets.containsKey(name)) {
              throw UnreadableWorkbook.noWorkbook();
            }
            sheets.put(name, reader.read(name, parts.require(target)));
          }
        });
    return sheets;
  }

  private static Map<String, String> targets(Parts parts) {
    Map<String, String> targets = new LinkedHashMap<>();
    SafeXml.elements(
        parts.require("xl/_rels/workbook.xml.rels"),
        relation -> {
          if (relation.name().equals("Relationship")) {
            String target = relation.attribute("Target");
            targets.put(
                relation.attribute("Id"),
                target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        });
    return targets;
  }
}
