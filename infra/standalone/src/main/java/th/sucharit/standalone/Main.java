package th.sucharit.standalone;

import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.sucharit.standalone.demo.Accounts;
import th.sucharit.standalone.demo.Demonstration;
import th.sucharit.standalone.demo.LedgerAudit;
import th.sucharit.standalone.keycloak.Keycloak;

/** The commands behind {@code ./sucharit}. */
public final class Main {

  private static final Duration STOPPING = Duration.ofSeconds(40);

  private Main() {}

  public static void main(String[] arguments) {
    Exit exit;
    var progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    try {
      exit = run(List.of(arguments), System.getenv(), progress);
    } catch (IllegalArgumentException e) {
      progress.say(String.valueOf(e.getMessage()));
      exit = Exit.USAGE;
    } catch (ConnectException e) {
      progress.say(
          "Sucharit does not answer; start it with · ระบบไม่ตอบสนอง กรุณาเริ่มด้วย: ./sucharit up");
      exit = Exit.NOT_RUNNING;
    } catch (Exception e) {
      progress.say("Failed · ไม่สำเร็จ: " + e);
      exit = Exit.FAILED;
    }
    // A server that failed half-way leaves threads behind that would keep the process.
    System.exit(exit.code());
  }

  private static Exit run(
      List<String> arguments, Map<String, String> environment, Progress progress) throws Exception {
    var installation =
        Installation.of(Path.of(System.getProperty("sucharit.root", ".")), environment);
    System.setProperty("sucharit.logs", installation.logs().toString());
    var launcher = new Launcher(installation, environment, progress);
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (command) {
      case "prepare" -> {
        launcher.prepare();
        yield Exit.OK;
      }
      case "up" -> launcher.run();
      case "addresses" -> {
        progress.say(Addresses.of(installation));
        yield Exit.OK;
      }
      case "status" -> new Status(installation).print(progress);
      case "down" -> down(installation, progress);
      case "demo" -> new Demonstration(installation, progress, Clock.systemUTC()).walk();
      case "token" -> token(installation, arguments, progress);
      case "verify" ->
          LedgerAudit.tell(new LedgerAudit(installation).verify(), progress)
              ? Exit.OK
              : Exit.FAILED;
      default -> throw new IllegalArgumentException("unknown command: " + command);
    };
  }

  private static Exit token(Installation installation, List<String> arguments, Progress progress)
      throws Exception {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw new IllegalArgumentException("token ROLE [CODE], for example: token officer 5460802");
    }
    Optional<String> code = arguments.stream().skip(2).findFirst();
    progress.say(new Accounts(installation.realmUrl()).token(arguments.get(1), code));
    return Exit.OK;
  }

  private static Exit down(Installation installation, Progress progress) throws Exception {
    Optional<ProcessHandle> launcher = Launcher.record(installation).running();
    Launcher.record(installation).stop(STOPPING);
    Keycloak.stopLeftOver(installation);
    progress.say(
        launcher.isPresent()
            ? "Sucharit has stopped · หยุดระบบแล้ว"
            : "Sucharit was not running · ระบบไม่ได้ทำงานอยู่");
    return Exit.OK;
  }
}
