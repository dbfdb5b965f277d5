package th.sucharit.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.SAXException;

/** Holds answers against what the standard's publishers describe, in both formats. */
final class PublishedDescription {

  private static final String JSON = "classpath:open311/georeport-v2.schema.json#/$defs/";
  private static final String XML = "open311/georeport-v2.xsd";

  private PublishedDescription() {}

  static void fits(String kind, String json, String xml) throws IOException, SAXException {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(JSON + kind))
                .validate(json, InputFormat.JSON))
        .as(json)
        .isEmpty();
    assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new ClassPathResource(XML).getURI().toString()))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
