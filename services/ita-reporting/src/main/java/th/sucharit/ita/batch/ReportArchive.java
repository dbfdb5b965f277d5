package th.sucharit.ita.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** All reports of a batch in one file (ไฟล์รวมรายงาน), a folder for each province. */
@Component
class ReportArchive {

  private final ReportBatches batches;

  ReportArchive(ReportBatches batches) {
    this.batches = batches;
  }

  /** Writes one report after the other; no more than one of them stands in memory. */
  void write(ReportBatch batch, List<BatchedReport> reports, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (BatchedReport one : reports) {
        byte[] file = batches.file(one);
        zip.putNextEntry(entry(name(batch, one), file));
        zip.write(file);
        zip.closeEntry();
      }
    }
  }

  /** As it is: both kinds of files are compressed already. */
  private static ZipEntry entry(String name, byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.length);
    entry.setCrc(checksum.getValue());
    return entry;
  }

  private static String name(ReportBatch batch, BatchedReport one) {
    return "%s/ita-%s-%s.%s"
        .formatted(
            Objects.requireNonNull(one.came().province()),
            one.localGovernment(),
            batch.order().fiscalYear(),
            batch.order().format().ending());
  }
}
