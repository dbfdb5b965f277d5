package th.sucharit.plans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the plans service. */
@SpringBootApplication
public class PlansApplication {

  static void main(String[] arguments) {
    SpringApplication.run(PlansApplication.class, arguments);
  }
}
