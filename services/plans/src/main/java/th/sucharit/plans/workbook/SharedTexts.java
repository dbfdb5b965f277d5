package th.sucharit.plans.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook point to (ข้อความร่วมของสมุดงาน). */
final class SharedTexts {

  private SharedTexts() {}

  /** So many at most as there can be cells that point to them. */
  static List<String> of(byte[] part, int most) {
    return SafeXml.read(
        part,
        xml -> {
          List<String> texts = new ArrayList<>();
          while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("si")) {
              if (texts.size() == most) {
                throw UnreadableWorkbook.tooLarge();
              }
              texts.add(item(xml, "si"));
            }
          }
          return texts;
        });
  }

  /** The text of an entry in one or more runs, without the readings given above it. */
  static String item(XMLStreamReader xml, String name) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = SafeXml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
        return CellText.read(text.toString());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(SafeXml.text(xml));
          case "rPh" -> SafeXml.text(xml);
          default -> {
            // the look of a run
          }
        }
      }
    }
  }
}
