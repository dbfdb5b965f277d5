package th.sucharit.ita.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * All reports of a batch in one file (ไฟล์รวมรายงาน), a folder for each province, and a list that
 * says for which there is none.
 */
@Component
class ReportArchive {

  private final ReportBatches batches;

  ReportArchive(ReportBatches batches) {
    this.batches = batches;
  }

  /**
   * Writes one report after the other; no more than one of them stands in memory. An archive that
   * breaks off is not finished, so that nobody can open it as if it were whole.
   */
  void write(ReportBatch batch, List<BatchedReport> reports, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    try {
      put(zip, ArchiveManifest.NAME, manifest(batch, reports));
      for (BatchedReport one : reports) {
        put(zip, name(batch, one), batches.file(one));
      }
    } catch (RuntimeException broken) {
      throw new IOException("The archive of " + batch.id() + " broke off", broken);
    }
    zip.finish();
    zip.flush();
  }

  private byte[] manifest(ReportBatch batch, List<BatchedReport> packed) {
    return new ArchiveManifest(
            batch,
            batches.progress(batch),
            packed.size(),
            batches.all(batch.id(), BatchedReport.Outcome.FAILED),
            batches.all(batch.id(), BatchedReport.Outcome.WAITING))
        .bytes();
  }

  /** As it is: both kinds of files are compressed already. */
  private static void put(ZipOutputStream zip, String name, byte[] file) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(file);
    zip.closeEntry();
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
