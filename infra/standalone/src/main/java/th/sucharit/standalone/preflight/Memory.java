package th.sucharit.standalone.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import th.sucharit.standalone.Exit;

/** Whether enough memory is free, within the machine and within the control group. */
final class Memory {

  /** Measured use of the whole platform is about 1.5 GiB; below this it would swap or be killed. */
  static final long NEEDED_MEBIBYTES = 2048;

  private static final Path MEMINFO = Path.of("/proc/meminfo");
  private static final Path LIMIT = Path.of("/sys/fs/cgroup/memory.max");
  private static final Path USED = Path.of("/sys/fs/cgroup/memory.current");

  private Memory() {}

  static Optional<Obstacle> check() {
    OptionalLong machine = read(MEMINFO).map(Memory::available).orElseGet(OptionalLong::empty);
    OptionalLong group =
        read(LIMIT)
            .flatMap(limit -> read(USED).map(used -> left(limit, used)))
            .orElseGet(OptionalLong::empty);
    return Stream.of(machine, group).flatMapToLong(OptionalLong::stream).min().stream()
        .boxed()
        .flatMap(available -> obstacle(available).stream())
        .findFirst();
  }

  static Optional<Obstacle> obstacle(long availableMebibytes) {
    if (availableMebibytes >= NEEDED_MEBIBYTES) {
      return Optional.empty();
    }
    return Optional.of(
        new Obstacle(
            Exit.TOO_LITTLE_MEMORY,
            "Only %d MiB of memory are available; the platform needs %d MiB. Close other programs or give the machine (or container) more."
                .formatted(availableMebibytes, NEEDED_MEBIBYTES),
            "หน่วยความจำว่างเพียง %d MiB แต่ระบบต้องใช้ %d MiB กรุณาปิดโปรแกรมอื่นหรือเพิ่มหน่วยความจำ"
                .formatted(availableMebibytes, NEEDED_MEBIBYTES)));
  }

  /** MiB available according to the kernel's {@code /proc/meminfo}. */
  static OptionalLong available(String meminfo) {
    return meminfo
        .lines()
        .filter(line -> line.startsWith("MemAvailable:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst();
  }

  /** MiB left below a control group's limit; nothing when there is no limit. */
  static OptionalLong left(String limit, String used) {
    if (limit.strip().equals("max")) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        (Long.parseLong(limit.strip()) - Long.parseLong(used.strip())) / (1024 * 1024));
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
