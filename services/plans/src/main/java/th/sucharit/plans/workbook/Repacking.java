package th.sucharit.plans.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Packs a workbook again (บรรจุสมุดงานใหม่) so that programs which read from front to back can open
 * it as well; the writer's own packing is known to its end only.
 */
final class Repacking {

  private Repacking() {}

  static byte[] of(byte[] file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
    try (ZipFile from =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        ZipOutputStream to = new ZipOutputStream(packed)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.getInputStream(entry).transferTo(to);
        to.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
