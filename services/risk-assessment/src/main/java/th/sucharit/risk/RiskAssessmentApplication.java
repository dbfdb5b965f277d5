package th.sucharit.risk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the risk assessment service. */
@SpringBootApplication
public class RiskAssessmentApplication {

  static void main(String[] arguments) {
    SpringApplication.run(RiskAssessmentApplication.class, arguments);
  }
}
