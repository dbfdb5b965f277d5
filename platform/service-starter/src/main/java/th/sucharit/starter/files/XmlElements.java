package th.sucharit.starter.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a document as XML, in whatever encoding (อ่านส่วนของเอกสาร). */
final class XmlElements {

  private static final XMLInputFactory FACTORY = factory();

  private XmlElements() {}

  /** Shows each element where it begins; what is no XML, or brings its own entities, is damaged. */
  static void each(ArchivePart part, Consumer<XMLStreamReader> element) {
    byte[] bytes = part.beginning().getBytes(StandardCharsets.ISO_8859_1);
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw Refused.damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          element.accept(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw Refused.damaged();
    }
  }

  /** An attribute by its name, whatever its namespace; empty where there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i).strip();
      }
    }
    return "";
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
