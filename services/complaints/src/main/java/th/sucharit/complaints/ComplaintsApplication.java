package th.sucharit.complaints;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the complaints service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ComplaintsApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ComplaintsApplication.class, arguments);
  }
}
