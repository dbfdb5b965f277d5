package th.sucharit.registry;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import th.sucharit.registry.bulk.SubmissionTable;
import th.sucharit.registry.geography.Geography;
import th.sucharit.registry.localgovernment.SubmissionReader;

/** The parts without a server that several tests need. */
public final class Fixtures {

  private static final AnnotationConfigApplicationContext PARTS =
      new AnnotationConfigApplicationContext(
          Geography.class, SubmissionReader.class, SubmissionTable.class);

  private Fixtures() {}

  public static Geography geography() {
    return PARTS.getBean(Geography.class);
  }

  public static SubmissionReader reader() {
    return PARTS.getBean(SubmissionReader.class);
  }

  public static SubmissionTable tables() {
    return PARTS.getBean(SubmissionTable.class);
  }
}
