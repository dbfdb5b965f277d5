package th.sucharit.standalone.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;

/** Names the log file of an event after the service whose class loader its thread carries. */
public final class ServiceDiscriminator extends AbstractDiscriminator<ILoggingEvent> {

  /** How the class loader of a service is named: this, then the service's name. */
  public static final String LOADER_PREFIX = "service:";

  private static final String NO_SERVICE = "platform";

  @Override
  public String getDiscriminatingValue(ILoggingEvent event) {
    for (ClassLoader loader = Thread.currentThread().getContextClassLoader();
        loader != null;
        loader = loader.getParent()) {
      String name = loader.getName();
      if (name != null && name.startsWith(LOADER_PREFIX)) {
        return name.substring(LOADER_PREFIX.length());
      }
    }
    return NO_SERVICE;
  }

  @Override
  public String getKey() {
    return "service";
  }
}
