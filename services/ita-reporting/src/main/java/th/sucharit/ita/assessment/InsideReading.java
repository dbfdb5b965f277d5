package th.sucharit.ita.assessment;

import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Lets in those who may read what is not official (การอ่านข้อมูลภายใน). */
@Component
public class InsideReading {

  private final LocalGovernmentDirectory directory;

  InsideReading(LocalGovernmentDirectory directory) {
    this.directory = directory;
  }

  /**
   * A local government whose inner affairs the caller may read.
   *
   * @throws Problem 404 for everybody else
   */
  public Jurisdiction require(Caller caller, LocalGovernmentId code) {
    Jurisdiction of = directory.require(code);
    if (!Readership.mayReadDrafts(caller, of)) {
      throw Refused.insideOnly();
    }
    return of;
  }
}
