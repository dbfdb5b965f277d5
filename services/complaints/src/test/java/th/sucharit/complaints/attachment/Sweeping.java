package th.sucharit.complaints.attachment;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Lets tests elsewhere sweep when they want. */
public final class Sweeping {

  private Sweeping() {}

  public static void at(ApplicationContext context, Instant now) {
    context.getBean(AttachmentSweep.class).sweepAt(now);
  }
}
