package th.sucharit.plans.workbook;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that comes from outside: no document types, no entities of its own. */
final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /** Something to do with a reader. */
  interface Reading<T> {
    T of(XMLStreamReader xml) throws XMLStreamException;
  }

  /** An element with its attributes. */
  record Element(XMLStreamReader at) {

    String name() {
      return at.getLocalName();
    }

    /** Empty where there is none. */
    String attribute(String name) {
      for (int i = 0; i < at.getAttributeCount(); i++) {
        if (at.getAttributeLocalName(i).equals(name)) {
          return at.getAttributeValue(i);
        }
      }
      return "";
    }
  }

  static <T> T read(byte[] part, Reading<T> reading) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      try {
        return reading.of(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw UnreadableWorkbook.noWorkbook();
    }
  }

  /** Shows every element where it begins. */
  static void elements(byte[] part, Consumer<Element> each) {
    read(
        part,
        xml -> {
          while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
              each.accept(new Element(xml));
            }
          }
          return part;
        });
  }

  /** The next event; a document type ends the reading. */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw UnreadableWorkbook.noWorkbook();
    }
    return event;
  }

  /** The text up to the end of the element that has begun. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {
          // comments and the like are not text
        }
      }
    }
    return text.toString();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
