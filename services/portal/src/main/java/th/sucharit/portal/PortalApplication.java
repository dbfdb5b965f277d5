package th.sucharit.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the portal (เว็บไซต์สุจริต). */
@SpringBootApplication
@EnableConfigurationProperties(PortalSettings.class)
public class PortalApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(PortalApplication.class, arguments);
  }
}
