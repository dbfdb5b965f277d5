package th.sucharit.disclosure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the disclosure service. */
@SpringBootApplication
public class DisclosureApplication {

  static void main(String[] arguments) {
    SpringApplication.run(DisclosureApplication.class, arguments);
  }
}
