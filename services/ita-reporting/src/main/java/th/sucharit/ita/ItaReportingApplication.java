package th.sucharit.ita;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ITA reporting service. */
@SpringBootApplication
public class ItaReportingApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ItaReportingApplication.class, arguments);
  }
}
