package th.sucharit.complaints.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts of office documents that tell nothing else than who made them, where and with what
 * (ส่วนของเอกสารที่ระบุตัวผู้จัดทำ), and what takes their place.
 */
final class OfficeParts {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** By where they stand. */
  private static final List<Place> PLACES =
      List.of(
          // the first page as it was when it was saved last
          new Place("(?i)(docProps/|.*/)?thumbnails?(\\.\\w+|/.*)", ""),
          new Place("(?i)(.*/)?printerSettings\\d*\\.bin", ""),
          new Place("(?i)customXml/item\\d*\\.xml", "<empty/>"),
          new Place(
              "(?i)docMetadata/.*\\.xml",
              "<clbl:labelList"
                  + " xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\"/>"),
          // a signature names who signed, and is worth nothing on a copy that was changed
          new Place(
              "(?i)_xmlsignatures/.*\\.rels",
              "<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"),
          new Place(
              "(?i)_xmlsignatures/.*\\.xml",
              "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>"),
          new Place(
              "(?i)META-INF/.*signatures.*",
              "<document-signatures"
                  + " xmlns=\"urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0\"/>"));

  /** By what stands at their beginning, wherever they are. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "metadata/core-properties",
              "<cp:coreProperties"
                  + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>"),
          new Kind(
              "officeDocument/2006/extended-properties",
              "<Properties"
                  + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>"),
          new Kind(
              "officeDocument/2006/custom-properties",
              "<Properties"
                  + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>"),
          new Kind(
              "office/word/2012/wordml",
              "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>"),
          new Kind(
              "<office:document-meta",
              "<office:document-meta"
                  + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  + " office:version=\"1.2\"><office:meta/></office:document-meta>"),
          new Kind(
              "<office:document-settings",
              "<office:document-settings"
                  + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  + " office:version=\"1.2\"/>"));

  private OfficeParts() {}

  private record Place(Pattern name, String empty) {

    Place(String name, String empty) {
      this(Pattern.compile(name), empty);
    }
  }

  private record Kind(String sign, String empty) {

    /** Whether the first element is of the name that the empty one has, whatever its prefix. */
    boolean isOf(String start) {
      String name = empty.substring(1, empty.indexOf(' '));
      String plain = name.substring(name.indexOf(':') + 1);
      return start.contains(sign)
          && Pattern.compile(
                  "^[^<]*+(?:<[?!][^>]*+>\\s*+)*+<(?:[\\w-]++:)?"
                      + Pattern.quote(plain)
                      + "[\\s>/]")
              .matcher(start)
              .find();
    }
  }

  /**
   * What takes the place of a part; the lists of contents only mention them.
   *
   * @param start its beginning, one character for each byte
   */
  static Optional<byte[]> replaced(String name, String start) {
    Optional<String> byPlace =
        PLACES.stream()
            .filter(place -> place.name().matcher(name).matches())
            .map(Place::empty)
            .findFirst();
    if (byPlace.isEmpty() && (name.equals("[Content_Types].xml") || name.endsWith(".rels"))) {
      return Optional.empty();
    }
    return byPlace
        .or(() -> KINDS.stream().filter(kind -> kind.isOf(start)).map(Kind::empty).findFirst())
        .map(empty -> empty.isEmpty() ? empty : DECLARATION + empty)
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether its name says that it is text with markup. */
  static boolean shouldBeXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }
}
