package th.sucharit.standalone.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import th.sucharit.standalone.Exit;

/** Whether enough disk is free where the data lives. */
final class Disk {

  static final long NEEDED_MEBIBYTES = 1024;

  private Disk() {}

  static Optional<Obstacle> check(Path data) throws IOException {
    Files.createDirectories(data);
    return obstacle(data, Files.getFileStore(data).getUsableSpace() / (1024 * 1024));
  }

  static Optional<Obstacle> obstacle(Path data, long freeMebibytes) {
    if (freeMebibytes >= NEEDED_MEBIBYTES) {
      return Optional.empty();
    }
    return Optional.of(
        new Obstacle(
            Exit.TOO_LITTLE_DISK,
            "Only %d MiB of disk are free for %s; the platform needs %d MiB. Free some, or set SUCHARIT_DATA to a folder on another disk."
                .formatted(freeMebibytes, data, NEEDED_MEBIBYTES),
            "พื้นที่ดิสก์ว่างเพียง %d MiB ที่ %s แต่ระบบต้องใช้ %d MiB กรุณาเพิ่มพื้นที่ หรือกำหนด SUCHARIT_DATA ไปยังดิสก์อื่น"
                .formatted(freeMebibytes, data, NEEDED_MEBIBYTES)));
  }
}
