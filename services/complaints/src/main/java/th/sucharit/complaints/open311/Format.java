package th.sucharit.complaints.open311;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two forms of an answer (รูปแบบข้อมูล). The standard maps XML to JSON by its Spark convention:
 * an element that only holds elements of one name is a list.
 */
enum Format {
  JSON("application/json;charset=UTF-8") {
    @Override
    byte[] write(String root, JsonNode answer, JsonMapper json) {
      return json.writeValueAsBytes(answer);
    }
  },
  XML("text/xml;charset=UTF-8") {
    @Override
    byte[] write(String root, JsonNode answer, JsonMapper json) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        XMLStreamWriter xml =
            XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        element(xml, root, answer);
        xml.writeEndDocument();
        xml.close();
      } catch (XMLStreamException e) {
        throw new IllegalStateException("an answer could not be written", e);
      }
      return bytes.toByteArray();
    }
  };

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** By the end of an address; who names none gets what the standard always has. */
  static Format of(String ending) {
    return ending.equals("json") ? JSON : XML;
  }

  MediaType mediaType() {
    return MediaType.parseMediaType(mediaType);
  }

  abstract byte[] write(String root, JsonNode answer, JsonMapper json);

  private static void element(XMLStreamWriter xml, String name, JsonNode value)
      throws XMLStreamException {
    if (value.isNull() || (value.isContainer() && value.isEmpty())) {
      xml.writeEmptyElement(name);
      return;
    }
    xml.writeStartElement(name);
    if (value.isArray()) {
      for (JsonNode item : value) {
        element(xml, one(name), item);
      }
    } else if (value.isObject()) {
      for (var property : value.properties()) {
        element(xml, property.getKey(), property.getValue());
      }
    } else {
      xml.writeCharacters(legible(value.asString()));
    }
    xml.writeEndElement();
  }

  /** What a list holds: {@code service} in {@code services}. */
  private static String one(String many) {
    return many.equals("service_requests") ? "request" : many.substring(0, many.length() - 1);
  }

  /** XML has no way to write some characters. */
  private static String legible(String text) {
    return text.codePoints()
        .map(c -> isLegible(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegible(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
