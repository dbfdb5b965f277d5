package th.sucharit.ledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The auditors' ledger (สมุดบัญชีเหตุการณ์) as a service of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LedgerApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(LedgerApplication.class, arguments);
  }
}
