package th.sucharit.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HexFormat;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts the typeface into the file (ฝังแบบอักษร), so that it looks the same everywhere. */
final class EmbeddedFonts {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The standard obfuscates embedded fonts with a key that is written beside them. */
  private static final String REGULAR_KEY = "5C1D0A3E-7B42-4E0F-9A61-3D2B8E4F1A01";

  private static final String BOLD_KEY = "5C1D0A3E-7B42-4E0F-9A61-3D2B8E4F1A02";

  private EmbeddedFonts() {}

  static void add(XWPFDocument docx) throws IOException {
    try {
      OPCPackage file = docx.getPackage();
      PackagePart table =
          part(
              file,
              "/word/fontTable.xml",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      docx.getPackagePart()
          .addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATIONS + "/fontTable");
      String regular = font(file, table, "Sarabun-Regular", REGULAR_KEY);
      String bold = font(file, table, "Sarabun-Bold", BOLD_KEY);
      try (OutputStream out = table.getOutputStream()) {
        out.write(table(regular, bold).getBytes(UTF_8));
      }
      docx.getSettings().getCTSettings().addNewEmbedTrueTypeFonts();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String font(OPCPackage file, PackagePart table, String name, String key)
      throws IOException, InvalidFormatException {
    PackagePart part =
        part(
            file,
            "/word/fonts/" + name + ".odttf",
            "application/vnd.openxmlformats-officedocument.obfuscatedFont");
    try (InputStream in =
            requireNonNull(
                EmbeddedFonts.class.getResourceAsStream("/fonts/sarabun/" + name + ".ttf"), name);
        OutputStream out = part.getOutputStream()) {
      out.write(obfuscated(in.readAllBytes(), key));
    }
    return table
        .addRelationship(
            PackagingURIHelper.createPartName(URI.create("/word/fonts/" + name + ".odttf")),
            TargetMode.INTERNAL,
            RELATIONS + "/font")
        .getId();
  }

  private static PackagePart part(OPCPackage file, String name, String type)
      throws InvalidFormatException {
    return file.createPart(PackagingURIHelper.createPartName(name), type);
  }

  private static byte[] obfuscated(byte[] font, String key) {
    byte[] mask = HexFormat.of().parseHex(key.replace("-", ""));
    byte[] out = font.clone();
    for (int i = 0; i < 32; i++) {
      out[i] = (byte) (out[i] ^ mask[mask.length - 1 - i % mask.length]);
    }
    return out;
  }

  private static String table(String regular, String bold) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s">\
    <w:font w:name="%s"><w:altName w:val="TH Sarabun New"/><w:charset w:val="DE"/>\
    <w:family w:val="auto"/><w:pitch w:val="variable"/>\
    <w:embedRegular r:id="%s" w:fontKey="{%s}"/><w:embedBold r:id="%s" w:fontKey="{%s}"/>\
    </w:font></w:fonts>
    """
        .formatted(RELATIONS, Words.FONT, regular, REGULAR_KEY, bold, BOLD_KEY);
  }
}
