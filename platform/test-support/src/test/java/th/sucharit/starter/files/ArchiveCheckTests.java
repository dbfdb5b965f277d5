package th.sucharit.starter.files;

import static th.sucharit.starter.files.Inspected.refused;
import static th.sucharit.starter.files.Samples.ZIP;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.docx;
import static th.sucharit.starter.files.Samples.joined;
import static th.sucharit.starter.files.Samples.latin;
import static th.sucharit.starter.files.Samples.noise;
import static th.sucharit.starter.files.Samples.relation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveCheckTests {

  static Stream<Arguments> bad() {
    byte[] zeros = new byte[8 * 1024 * 1024];
    return Stream.of(
        refused("test virus in a document", docx("word/x.txt", bytes("x" + TestVirus.SIGN)), "mal"),
        refused(
            "test virus in a chart",
            docx("word/e.xlsx", Samples.zip(Map.of("a", bytes(TestVirus.SIGN)))),
            "malware"),
        refused("macro", docx("word/vbaProject.bin", noise()), "macro"),
        refused("macro type", macroEnabled(), "macro"),
        refused("macro of an open document", odtWith("Basic/Standard/Module1.xml"), "macro"),
        refused("active control", docx("word/activeX/activeX1.xml", noise()), "macro"),
        refused("program in a document", docx("word/media/a.png", bytes("MZ..")), "program"),
        refused(
            "old document in a document", docx("a.bin", latin("\u00d0\u00cf\u0011\u00e0")), "pr"),
        refused("fetched template", docx("word/_rels/settings.xml.rels", template()), "program"),
        refused("fetched picture", rels(relation("image", "External")), "program"),
        refused(
            "fetched with single quotes",
            rels(bytes("<R Type = 'a/attachedTemplate' TargetMode = 'External'/>")),
            "program"),
        refused(
            "fetched, written as numbers",
            rels(bytes("<R Type=\"a/frame\" TargetMode=\"&#69;xternal\"/>")),
            "program"),
        refused(
            "fetched in two bytes each",
            rels(
                "\ufeff<?xml version='1.0' encoding='UTF-16'?><R Type='a/frame' TargetMode='External'/>"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_16BE)),
            "program"),
        refused("fetched by a chart", docx("c.xlsx", rels(relation("image", "External"))), "progr"),
        refused("relations that are none", rels(bytes("<R TargetMode=")), "damaged"),
        refused(
            "relations with entities",
            rels(bytes("<!DOCTYPE R [<!ENTITY e 'External'>]><R TargetMode='&e;'/>")),
            "damaged"),
        refused("password", Samples.encrypted(Samples.docx(Map.of())), "password"),
        refused("zip bomb", docx("word/media/zeros.bin", zeros), "unpacks"),
        refused("many parts", Samples.zip(parts(200)), "unpacks"),
        refused("nested bomb", docx("a.xlsx", Samples.zip(Map.of("b", zeros))), "unpacks"),
        refused(
            "archive in an archive in an archive",
            docx("a.xlsx", Samples.zip(Map.of("b.zip", ZIP))),
            "unpacks"),
        refused("other archive inside", docx("a.rar", bytes("Rar!....")), "unpacks"),
        refused("cut off", java.util.Arrays.copyOf(Samples.docx(Map.of()), 150), "damaged"),
        refused(
            "chart that is cut off",
            docx("a.xlsx", java.util.Arrays.copyOf(Samples.zip(Map.of("a", noise())), 60)),
            "damaged"),
        refused("climbing name", docx("../../etc/passwd", bytes("x")), "damaged"),
        refused("archive with something behind", joined(Samples.docx(Map.of()), noise()), "two k"),
        refused("both kinds of office document", bothOffice(), "two kinds"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesDocumentsThatDoHarm(String what, byte[] content, String why) {
    Inspected.assertRefused(content, why);
  }

  private static byte[] rels(byte[] relations) {
    return docx("word/_rels/settings.xml.rels", relations);
  }

  private static byte[] macroEnabled() {
    return docx(
        "[Content_Types].xml",
        bytes("<T ContentType='application/vnd.ms-word.document.m&#97;croEnabled.main+xml'/>"));
  }

  private static byte[] odtWith(String name) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes(FileType.ODT.mediaType()));
    parts.put(name, bytes("<x/>"));
    return Samples.zip(parts);
  }

  private static byte[] bothOffice() {
    return docx("mimetype", bytes(FileType.ODT.mediaType()));
  }

  private static byte[] template() {
    return bytes(
        "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/attachedTemplate\" Target=\"https://example.invalid/x.dotm\""
            + " TargetMode=\"External\"/>");
  }

  private static Map<String, byte[]> parts(int count) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parts.put("part" + i, bytes("x"));
    }
    return parts;
  }
}
