package th.sucharit.ledger;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import th.sucharit.ledger.checkpoint.KeyFile;

/** The auditors' ledger (สมุดบัญชีเหตุการณ์) as a service of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LedgerApplication {

  /**
   * Runs the ledger; {@code create-signing-key FILE ORIGIN} makes a key instead and prints its
   * public half.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("create-signing-key")) {
      System.out.println(new KeyFile(Path.of(arguments[1])).create(arguments[2]));
      return;
    }
    SpringApplication.run(LedgerApplication.class, arguments);
  }
}
