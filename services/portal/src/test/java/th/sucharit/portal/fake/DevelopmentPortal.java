package th.sucharit.portal.fake;

import org.springframework.boot.builder.SpringApplicationBuilder;
import th.sucharit.portal.PortalApplication;

/** Runs the portal with the fake platform, to look at pages while building them. */
final class DevelopmentPortal {

  private DevelopmentPortal() {}

  public static void main(String[] arguments) {
    var port = Integer.getInteger("port", 8082);
    var platform = new FakePlatform(port + 1);
    platform.signInAs(System.getProperty("role", "officer").split(","));
    platform.standPlan(System.getProperty("plan", "draft"));
    if (Boolean.getBoolean("scores")) {
      platform.ita().changeScoresBehindTheBack();
    }
    new SpringApplicationBuilder(PortalApplication.class)
        .run(
            "--server.port=" + port,
            "--sucharit.portal.gateway=" + platform.address(),
            "--sucharit.portal.public-url=http://localhost:" + port,
            "--sucharit.portal.identity.issuer=" + platform.issuer(),
            "--spring.thymeleaf.cache=false");
  }
}
