package th.sucharit.oversight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the oversight service. */
@SpringBootApplication
public class OversightApplication {

  static void main(String[] arguments) {
    SpringApplication.run(OversightApplication.class, arguments);
  }
}
