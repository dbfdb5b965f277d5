package th.sucharit.plans.workbook;

import java.util.Locale;

/** Looks at what a workbook says of itself (ชนิดของสมุดงาน): no macros, nothing from outside. */
final class ContentTypes {

  private ContentTypes() {}

  static void requireWorkbookWithoutMacros(Parts parts) {
    SafeXml.elements(
        parts.require("[content_types].xml"),
        element -> {
          String type = element.attribute("ContentType").toLowerCase(Locale.ROOT);
          if (type.contains("macroenabled") || type.contains("vbaproject")) {
            throw UnreadableWorkbook.active();
          }
        });
    parts
        .ending(".rels")
        .forEach(relations -> SafeXml.elements(relations, ContentTypes::requireInside));
  }

  /** An address that somebody typed becomes a hyperlink; it is not followed and does no harm. */
  private static void requireInside(SafeXml.Element relation) {
    if (relation.attribute("TargetMode").equalsIgnoreCase("External")
        && !relation.attribute("Type").endsWith("/hyperlink")) {
      throw UnreadableWorkbook.active();
    }
  }
}
