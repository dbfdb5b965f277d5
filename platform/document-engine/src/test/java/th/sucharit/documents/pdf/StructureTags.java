package th.sucharit.documents.pdf;

import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags that a screen reader finds in a PDF. */
final class StructureTags {

  private StructureTags() {}

  static Set<String> of(PDDocument document) {
    Set<String> tags = new TreeSet<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
    return tags;
  }

  private static void collect(PDStructureNode node, Set<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        collect(element, tags);
      }
    }
  }
}
