package th.sucharit.disclosure.itas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.ItasReading;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.ItasLimits;
import th.sucharit.starter.tables.CsvSheet;

/**
 * Writes archives (แฟ้มบีบอัด) as it reads, so that a province of hundreds needs no more memory.
 */
@Component
class ItasArchive {

  private static final List<String> SUMMARY =
      List.of(
          "รหัส อปท.",
          "เปิดรายการตรวจแล้ว",
          "จำนวนข้อ",
          "ข้อที่ยังไม่มีที่อยู่",
          "ข้อที่ใช้หน้าของระบบสุจริต",
          "ข้อที่ยังไม่มีคำอธิบาย",
          "ข้อที่ข้อความยาวเกินกำหนด",
          "รหัสข้อที่ยังไม่มีที่อยู่");

  private final ItasReading reading;
  private final ItasLimits limits;

  ItasArchive(ItasReading reading, ItasLimits limits) {
    this.reading = reading;
    this.limits = limits;
  }

  /** Of one local government. */
  void write(LocalGovernmentId of, Framework framework, Instant at, OutputStream out)
      throws IOException {
    ItasSheet sheet = sheet(of, framework);
    Entries entries = new Entries(out, at);
    entries.add("README.txt", new ReadMe(framework, limits, at).ofOne(sheet));
    entries.add(name(sheet, framework), sheet.csv());
    entries.finish();
  }

  /** Of all local governments of a province, also those that have not begun. */
  void write(
      String province,
      List<LocalGovernmentId> all,
      Framework framework,
      Instant at,
      OutputStream out)
      throws IOException {
    List<List<String>> summary = new ArrayList<>(List.of(SUMMARY));
    Entries entries = new Entries(out, at);
    entries.add("README.txt", new ReadMe(framework, limits, at).ofProvince(province, all.size()));
    for (LocalGovernmentId one : all) {
      ItasSheet sheet = sheet(one, framework);
      entries.add(one + "/" + name(sheet, framework), sheet.csv());
      summary.add(summed(sheet));
    }
    entries.add("summary.csv", CsvSheet.of(summary));
    entries.finish();
  }

  private ItasSheet sheet(LocalGovernmentId of, Framework framework) {
    return new ItasSheet(of, reading.read(of, framework), limits);
  }

  private static String name(ItasSheet sheet, Framework framework) {
    return "itas-" + sheet.localGovernment() + "-" + framework.fiscalYear() + ".csv";
  }

  private static List<String> summed(ItasSheet sheet) {
    return List.of(
        sheet.localGovernment().code(),
        sheet.read().opened() ? "เปิดแล้ว" : "ยังไม่เปิด",
        Integer.toString(sheet.read().items().size()),
        Integer.toString(sheet.withoutAddress().size()),
        Integer.toString(sheet.onThePlatform().size()),
        Integer.toString(sheet.withoutExplanation().size()),
        Integer.toString(sheet.tooLong().size()),
        String.join(" ", sheet.withoutAddress()));
  }

  /** Entries of an archive, all of the same moment. */
  private static final class Entries {

    private final ZipOutputStream zip;
    private final LocalDateTime at;

    Entries(OutputStream out, Instant at) {
      this.zip = new ZipOutputStream(out, UTF_8);
      this.at = LocalDateTime.ofInstant(at, FiscalYear.BANGKOK);
    }

    void add(String name, String text) throws IOException {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(at);
      zip.putNextEntry(entry);
      zip.write(text.getBytes(UTF_8));
      zip.closeEntry();
    }

    /** An archive that broke off must not look whole: only one that was finished gets its end. */
    void finish() throws IOException {
      zip.close();
    }
  }
}
