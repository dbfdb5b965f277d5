package th.sucharit.disclosure.checklist;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.PlatformRule.Source;

/**
 * A plan or assessment of a local government that is public (สิ่งที่เผยแพร่ในระบบ), whether or not
 * it is known yet what its years ask for.
 *
 * @param id of the plan or assessment
 */
@Document("publications")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
record Publication(@Id String id, LocalGovernmentId localGovernment, Years years, Told told) {

  /** The fiscal years it stands for, both included. */
  record Years(int first, int last) {}

  /**
   * What was told of it.
   *
   * @param version of the thing after the fact
   */
  record Told(Source source, long version, Instant at) {}

  boolean covers(FiscalYear year) {
    return years.first() <= year.year() && year.year() <= years.last();
  }

  boolean isNewerThan(Publication other) {
    return told.version() > other.told.version();
  }

  Published shown() {
    return new Published(told.source(), id, told.version(), told.at());
  }
}
