package th.sucharit.ledger.checkpoint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Source;
import th.sucharit.ledger.log.TestEvents;

/** A process that appends and signs until it is killed, and says what it has promised. */
final class CrashingLedger {

  static final Source SOURCE = new Source("topic-1", 0);
  static final String ORIGIN = "sucharit.example/ledger";

  private CrashingLedger() {}

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Random random = new Random(Long.parseLong(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (AppendLog log = AppendLog.open(directory)) {
      CheckpointBook book = book(directory, log);
      say(out, "signed", book);
      while (true) {
        long from = log.size();
        long to = from + 1 + random.nextInt(random.nextInt(10) == 0 ? 5000 : 50);
        log.append(TestEvents.stream(from, to), Map.of(SOURCE, to));
        out.println("acked " + to + " " + book.tree(to).root(to));
        if (random.nextInt(3) == 0 && book.signIfGrown().isPresent()) {
          say(out, "signed", book);
        }
      }
    }
  }

  static CheckpointBook book(Path directory, AppendLog log) {
    return new CheckpointBook(
        log,
        new KeyFile(directory.resolve("signing-key")).read(ORIGIN, true),
        directory.resolve("checkpoint"));
  }

  private static void say(PrintStream out, String what, CheckpointBook book) {
    var signed = book.newest().checkpoint();
    out.println(what + " " + signed.size() + " " + signed.root());
  }
}
