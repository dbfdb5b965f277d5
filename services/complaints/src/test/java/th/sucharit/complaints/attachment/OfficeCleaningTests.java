package th.sucharit.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.attachment.SampleFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.web.Problem;

/** The copy of an office document is the document that was inspected, and names nobody. */
class OfficeCleaningTests {

  private static final String WHO = "Somchai";

  @TempDir private Path folder;

  @Test
  void writesOnlyWhatStandsInTheDirectory() throws IOException {
    byte[] hidden =
        SampleFiles.zip(
            Map.of("[Content_Types].xml", bytes("<evil/>"), "word/vbaProject.bin", bytes("EVIL")));
    byte[] inspected = document(Map.of("word/document.xml", "<w:document>words</w:document>"));
    byte[] both =
        joined(
            Arrays.copyOf(hidden, latin(hidden).indexOf("PK\u0001\u0002")),
            bytes("junk"),
            inspected);
    Map<String, byte[]> copy = parts(clean(both));
    assertThat(copy).containsOnlyKeys("word/document.xml");
    assertThat(latin(copy.get("word/document.xml"))).contains("words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "word/comments.xml|<w:comments xmlns:w='w'><w:comment w:id='1' w:author=\"Somchai J\""
            + " w:initials='Somchai' w:date='2026-01-02T10:00:00Z'>kept</w:comment></w:comments>",
        "word/document.xml|<w:p xmlns:w='w' w:rsidR='00AB12CD'><w:ins"
            + " w:author='Somchai'>kept</w:ins><w:instrText>INCLUDEPICTURE"
            + " \"C:\\\\Users\\\\Somchai\\\\a.jpg\"</w:instrText></w:p>",
        "word/people.xml|<?xml version=\"1.0\"?><w15:people"
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person"
            + " w15:author=\"Somchai\"/></w15:people>",
        "xl/workbook.xml|<workbook xmlns:a='a'><a:absPath url=\"C:\\Users\\Somchai\\Desktop\\\"/>"
            + "<fileSharing userName='Somchai'/>kept</workbook>",
        "xl/comments1.xml|<comments"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<authors><author>Somchai</author></authors><t>Somchai:</t></comments>",
        "xl/persons/person.xml|<personList><person displayName='Somchai' userId='S::Somchai@x'"
            + " providerId='AD'/>kept</personList>",
        "xl/pivotCache/p.xml|<pivotCacheDefinition refreshedBy=\"Somchai\" refreshedDate='1'>kept"
            + "</pivotCacheDefinition>",
        "xl/revisions/h.xml|<header userName=\"Somchai\""
            + " dateTime='2026-01-02T10:00:00Z'>kept</header>",
        "content.xml|<office:annotation xmlns:office='o' xmlns:dc='d' xmlns:t='t'><dc:creator>"
            + "Somchai</dc:creator><dc:date>2026-01-02T10:00:00</dc:date><t:p>kept</t:p><t:author-name"
            + ">Somchai</t:author-name></office:annotation>",
        "settings.xml|<office:document-settings xmlns:office='o'><i>Somchai-Printer</i>"
            + "</office:document-settings>",
        "word/_rels/a.rels|<Relationships><Relationship Target=\"file:///C:\\Users\\Somchai\\x\"/>"
            + "kept</Relationships>",
        "word/drawing.xml|<d descr=\"C:\\Users\\Somchai\\Pictures\\a.jpg\">kept<!-- Somchai"
            + " --></d>",
        "customXml/item1.xml|<p>Somchai</p>",
        "docMetadata/LabelInfo.xml|<a siteId='Somchai'/>",
        "META-INF/documentsignatures.xml|<s>Somchai</s>",
        "_xmlsignatures/sig1.xml|<s>Somchai</s>",
      })
  void namesNobodyAndStaysReadable(String name, String part) throws Exception {
    assertThat(part).containsAnyOf(WHO, "siteId");
    String clean = part(name, part);
    assertThat(clean).doesNotContain(WHO).doesNotContain("2026-01-02");
    assertThat(clean.contains("kept")).as(clean).isEqualTo(part.contains("kept"));
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(clean.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a x='author=\"b\"' y = \"1>2\"/>",
        "<t>author=\"Somchai\" &lt;author> \u0e2a\u0e21\u0e0a\u0e32\u0e22</t>",
        "<t><![CDATA[<author>x</author>]]></t>",
        "<table displayName=\"Table1\" Target='https://a.example/users/x'/>",
        "<author/>words"
      })
  void leavesWordsAsTheyAre(String words) throws IOException {
    assertThat(part("word/document.xml", words)).isEqualTo(latin(utf8(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='utf-7'?><a/>",
        "<!DOCTYPE a [<!ENTITY e 'Somchai'>]><a>&e;</a>",
        "\u00ff\u00fe<\0a\0/\0>\0",
        "<\0a\0/\0>\0",
        "<a b=c/>",
        "<a"
      })
  void refusesMarkupThatItCannotRead(String part) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> clean(SampleFiles.zip(Map.of("word/document.xml", bytes(part)))));
  }

  @Test
  void leavesOutWhatIsInsideAgainAndWhatShowsAnEarlierState() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/embeddings/sheet.xlsx", SampleFiles.docx());
    parts.put("docProps/thumbnail.jpeg", SampleFiles.jpeg());
    parts.put("Thumbnails/thumbnail.png", SampleFiles.png());
    parts.put("xl/printerSettings/printerSettings1.bin", bytes("Somchai-Printer"));
    parts(clean(SampleFiles.zip(parts))).forEach((name, part) -> assertThat(part).isEmpty());
  }

  @Test
  void refusesWhatUnpacksToFarTooMuch() {
    byte[] blanks = new byte[70 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    blanks[0] = '<';
    blanks[1] = 'a';
    blanks[2] = '>';
    byte[] bomb = SampleFiles.zip(Map.of("a.xml", blanks, "b.xml", blanks, "c.xml", blanks));
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> clean(bomb));
  }

  @Test
  void refusesWhatIsDamaged() {
    byte[] document = document(Map.of("word/document.xml", "<w:document>words</w:document>"));
    byte[] damaged = document.clone();
    damaged[latin(document).indexOf("PK\u0001\u0002") + 10] = 99;
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> clean(damaged));
  }

  private String part(String name, String part) throws IOException {
    return latin(parts(clean(document(Map.of(name, part)))).get(name));
  }

  private static byte[] document(Map<String, String> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    parts.forEach((name, part) -> all.put(name, utf8(part)));
    return SampleFiles.zip(all);
  }

  private byte[] clean(byte[] file) throws IOException {
    Path path = folder.resolve("file");
    Files.write(path, file);
    return new Cleaning().clean(FileType.DOCX, path).orElseThrow();
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] joined(byte[]... parts) {
    var out = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
