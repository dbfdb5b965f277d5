package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.image;
import static th.sucharit.starter.files.Samples.joined;
import static th.sucharit.starter.files.Samples.latin;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import th.sucharit.starter.web.Problem;

class InspectionTests {

  private static final FileSettings SETTINGS =
      new FileSettings(DataSize.ofMegabytes(15), 10, 100, DataSize.ofMegabytes(20), 2, null);
  private static final byte[] ZIP = Samples.zip(Map.of("a.txt", bytes("a")));

  private final Inspection inspection = new Inspection(SETTINGS, file -> {});

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of("plan.pdf", bytes(Samples.PDF), FileType.PDF),
        Arguments.of("called.exe", bytes(Samples.PDF), FileType.PDF),
        Arguments.of("a.jpg", image("jpg"), FileType.JPEG),
        Arguments.of("a.png", image("png"), FileType.PNG),
        Arguments.of("a.webp", Samples.webp("VP8 0123456789"), FileType.WEBP),
        Arguments.of("a.docx", Samples.docx(Map.of()), FileType.DOCX),
        Arguments.of(
            "chart.docx",
            Samples.docx(Map.of("word/embeddings/Microsoft_Excel_Sheet.xlsx", ZIP)),
            FileType.DOCX),
        Arguments.of("a.odt", Samples.openDocument(FileType.ODT), FileType.ODT),
        Arguments.of("a.ods", Samples.openDocument(FileType.ODS), FileType.ODS),
        Arguments.of("a.txt", bytes("ผลการดำเนินงาน\r\n"), FileType.TEXT),
        Arguments.of("a.csv", bytes("ลำดับ,รายการ\n1,อบรม\n"), FileType.CSV),
        Arguments.of(
            "figures.csv",
            bytes("a,-5,abc,-,+66 81 234 5678,\"-1,500.00\"\n\"ก\n- ข้อ 1, =x\",1=1\n"),
            FileType.CSV),
        Arguments.of("formula.txt", bytes("=1+1"), FileType.TEXT),
        Arguments.of(
            "link.docx",
            docx("word/_rels/document.xml.rels", relation("hyperlink", "External")),
            FileType.DOCX),
        Arguments.of(
            "thai.csv",
            "ลำดับ,รายการ,ผลการดำเนินงานตามแผน\n1,อบรม\n"
                .getBytes(Charset.forName("x-windows-874")),
            FileType.CSV));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void seesWhatAFileIs(String name, byte[] content, FileType expected) {
    assertThat(inspect(name, content)).isEqualTo(expected);
  }

  static Stream<Arguments> bad() {
    byte[] zeros = new byte[8 * 1024 * 1024];
    return Stream.of(
        refused("test virus", bytes(TestVirus.SIGN), "malware"),
        refused("test virus in a document", docx("word/x.txt", bytes("x" + TestVirus.SIGN)), "mal"),
        refused(
            "test virus in a chart",
            docx("word/e.xlsx", Samples.zip(Map.of("a", bytes(TestVirus.SIGN)))),
            "malware"),
        refused("windows program", joined(bytes("MZ"), noise()), "program|none of them"),
        refused("linux program", joined(latin("\u007fELF\u0002\u0001\u0001"), noise()), "pro|none"),
        refused("shell script", bytes("#!/bin/sh\nrm -rf /\n"), "program|none of them"),
        refused("batch file", bytes("@echo off\r\ndel *.*\r\n"), "program"),
        refused("php", bytes("<?php system('x'); ?>"), "program|none of them"),
        refused("html", bytes("<!DOCTYPE html><html><script>x</script></html>"), "program"),
        refused("html told as text", bytes("สวัสดี <script>alert(1)</script>"), "program"),
        refused(
            "svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "prog|none"),
        refused("xml", bytes("<?xml version='1.0'?><a/>"), "program|none of them"),
        refused("gif", image("gif"), "none of them"),
        refused("plain archive", ZIP, "none of them"),
        refused("noise", noise(), "none of them"),
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
        refused("climbing name", docx("../../etc/passwd", bytes("x")), "damaged"),
        refused("pdf with an archive", joined(bytes(Samples.PDF), ZIP), "two kinds"),
        refused("picture with an archive", joined(image("jpg"), ZIP), "two kinds"),
        refused("picture with something behind", joined(image("png"), bytes("x")), "two kinds"),
        refused("archive with something behind", joined(Samples.docx(Map.of()), noise()), "two k"),
        refused(
            "pdf and archive, archive first",
            joined(Samples.docx(Map.of()), bytes(Samples.PDF)),
            "two kinds"),
        refused(
            "picture that is a page",
            Samples.withSegment(image("jpg"), 0xfe, bytes("<script>alert(1)</script>")),
            "program"),
        refused(
            "picture that is a pdf",
            Samples.withSegment(image("jpg"), 0xfe, bytes(Samples.PDF)),
            "two kinds"),
        refused("both kinds of office document", bothOffice(), "two kinds"),
        refused(
            "pdf that runs",
            bytes(Samples.PDF.replace("/Type", "/OpenAction<</S/JavaScript/JS(x)>>/Type")),
            "program"),
        refused(
            "pdf that starts a program",
            bytes(Samples.PDF.replace("/Type", "/A<</S/Launch>>/Type")),
            "program"),
        refused(
            "pdf with a file", bytes(Samples.PDF.replace("/Type", "/EmbeddedFile/Type")), "prog"),
        refused("pdf that runs, written as numbers", pdf("/S/J#61vaScript/JS(x)"), "program"),
        refused("pdf that starts, written as numbers", pdf("/S/L#61unch"), "program"),
        refused("pdf that sends", pdf("/S/SubmitForm"), "program"),
        refused("pdf that opens another", pdf("/S/GoToE"), "program"),
        refused("pdf cut off", bytes(Samples.PDF.replace("%%EOF", "")), "damaged"),
        refused("picture of 60,000 x 60,000", hugePicture(), "unpacks"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesWhatDoesHarmOrIsNotTaken(String what, byte[] content, String why) {
    assertThatThrownBy(() -> inspect("a.pdf", content))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.detail()).containsPattern(why);
              assertThat(problem.detailTh()).containsPattern("[ก-๙]");
            });
  }

  @Test
  void takesALongDocumentWithoutOpeningItsPages() {
    StringBuilder pages = new StringBuilder("%PDF-1.4\n");
    for (int i = 1; i <= 10_000; i++) {
      pages.append(i).append(" 0 obj<</Type/Page/Parent 1 0 R>>endobj\n");
    }
    assertThat(inspect("long.pdf", bytes(pages + "%%EOF\n"))).isEqualTo(FileType.PDF);
  }

  @Test
  void storesNothingThatNobodyCouldLookAt() {
    Inspection without =
        new Inspection(
            SETTINGS,
            file -> {
              throw Refused.scannerAway();
            });
    try (Upload upload = Samples.upload("a.pdf", bytes(Samples.PDF))) {
      assertThatThrownBy(() -> without.inspect(upload))
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(503));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A0",
        "a,=1+1",
        "a;b\n1;@SUM(A1)",
        "a\t\"=HYPERLINK(\"\"x\"\")\"",
        "a,\" +cmd|x\"",
        "-1+cmd|x",
        "\ufeff=1+1",
        "x,\"y;=cmd|x",
        "＝1+1"
      })
  void refusesTablesThatCalculate(String table) {
    assertThatThrownBy(() -> inspect("a.csv", bytes(table)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.detail()).contains("formula"));
  }

  /** Compressed pictures hold any three signs by chance. */
  @Test
  void takesADocumentInWhoseBytesAShortNameOccurs() {
    assertThat(inspect("a.pdf", pdf("/JS\u0001"))).isEqualTo(FileType.PDF);
  }

  @Test
  void asksToComeBackWhenTooManyWait() throws Exception {
    FileSettings one =
        new FileSettings(DataSize.ofMegabytes(15), 10, 100, DataSize.ofMegabytes(20), 0, null);
    try (Upload upload = Samples.upload("a.pdf", bytes(Samples.PDF))) {
      assertThatThrownBy(
              () -> new Inspection(one, file -> {}, Duration.ofMillis(10)).inspect(upload))
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(503));
    }
  }

  /** A scanner that hangs keeps nobody from being looked at. */
  @Test
  void looksAtOthersWhileTheScannerThinks() throws Exception {
    FileSettings one =
        new FileSettings(DataSize.ofMegabytes(15), 10, 100, DataSize.ofMegabytes(20), 1, null);
    CountDownLatch both = new CountDownLatch(2);
    MalwareScanner waitsForTwo =
        file -> {
          both.countDown();
          try {
            if (!both.await(20, TimeUnit.SECONDS)) {
              throw Refused.scannerAway();
            }
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    Inspection shared = new Inspection(one, waitsForTwo, Duration.ofSeconds(5));
    Callable<FileType> work =
        () -> {
          try (Upload upload = Samples.upload("a.pdf", bytes(Samples.PDF))) {
            return shared.inspect(upload);
          }
        };
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var seen : pool.invokeAll(List.of(work, work))) {
        assertThat(seen.get()).isEqualTo(FileType.PDF);
      }
    }
  }

  private FileType inspect(String name, byte[] content) {
    try (Upload upload = Samples.upload(name, content)) {
      return inspection.inspect(upload);
    }
  }

  private static Arguments refused(String what, byte[] content, String why) {
    return Arguments.of(what, content, why);
  }

  private static byte[] docx(String name, byte[] content) {
    return Samples.docx(Map.of(name, content));
  }

  private static byte[] rels(byte[] relations) {
    return docx("word/_rels/settings.xml.rels", relations);
  }

  private static byte[] relation(String type, String mode) {
    return bytes(
        "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" TargetMode=\""
            + mode
            + "\"/>");
  }

  private static byte[] pdf(String more) {
    return bytes(Samples.PDF.replace("/Type", more + "/Type"));
  }

  private static byte[] noise() {
    byte[] noise = new byte[3_000];
    new Random(1).nextBytes(noise);
    noise[0] = 0;
    return noise;
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

  private static byte[] hugePicture() {
    byte[] png = image("png");
    for (int at : new int[] {18, 22}) {
      png[at] = (byte) 0xea;
      png[at + 1] = 0x60;
    }
    return png;
  }
}
