package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.sucharit.starter.files.Inspected.inspect;
import static th.sucharit.starter.files.Inspected.refused;
import static th.sucharit.starter.files.Samples.ZIP;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.docx;
import static th.sucharit.starter.files.Samples.image;
import static th.sucharit.starter.files.Samples.joined;
import static th.sucharit.starter.files.Samples.latin;
import static th.sucharit.starter.files.Samples.noise;
import static th.sucharit.starter.files.Samples.relation;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import th.sucharit.starter.web.Problem;

class InspectionTests {

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
    return Stream.of(
        refused("test virus", bytes(TestVirus.SIGN), "malware"),
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
        refused("noise", noise(), "none of them"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesWhatDoesHarmOrIsNotTaken(String what, byte[] content, String why) {
    Inspected.assertRefused(content, why);
  }

  @Test
  void storesNothingThatNobodyCouldLookAt() {
    Inspection without =
        new Inspection(
            Inspected.SETTINGS,
            file -> {
              throw Refused.scannerAway();
            });
    try (Upload upload = Samples.upload("a.pdf", bytes(Samples.PDF))) {
      assertThatThrownBy(() -> without.inspect(upload))
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(503));
    }
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
}
