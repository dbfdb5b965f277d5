package th.sucharit.standalone.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds the process that listens on a port, on Linux, among the processes it may look into. */
final class PortOwner {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortOwner() {}

  static Optional<String> of(int port) {
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> lines(PROC.resolve(table)))
        .flatMapToLong(line -> inode(line, port).stream())
        .boxed()
        .flatMap(inode -> holder(inode).stream().boxed())
        .findFirst()
        .flatMap(ProcessHandle::of)
        .map(PortOwner::describe);
  }

  /** The socket's inode when this line of {@code /proc/net/tcp} listens on the port. */
  static OptionalLong inode(String line, int port) {
    String[] fields = line.strip().split("\\s+", -1);
    boolean matches =
        fields.length > 9
            && fields[3].equals(LISTENING)
            && fields[1].endsWith(String.format(java.util.Locale.ROOT, ":%04X", port));
    return matches ? OptionalLong.of(Long.parseLong(fields[9])) : OptionalLong.empty();
  }

  private static OptionalLong holder(long inode) {
    String socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .flatMapToLong(process ->
            holds(PROC.resolve(process.pid() + "/fd"), socket)
                ? LongStream.of(process.pid())
                : LongStream.empty())
        .findFirst();
  }

  private static boolean holds(Path descriptors, String socket) {
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.anyMatch(descriptor -> pointsTo(descriptor, socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean pointsTo(Path descriptor, String socket) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(socket);
    } catch (IOException e) {
      return false;
    }
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String describe(ProcessHandle process) {
    return process.info().command().map(command -> command + " ").orElse("")
        + "(pid "
        + process.pid()
        + ")";
  }
}
