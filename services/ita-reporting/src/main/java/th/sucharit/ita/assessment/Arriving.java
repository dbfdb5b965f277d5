package th.sucharit.ita.assessment;

import th.sucharit.contracts.Jurisdiction;

/** A result that a row of a table brings to a local government (ผลที่แถวหนึ่งนำเข้ามา). */
public record Arriving(Jurisdiction under, GivenResult given, Arrival.Origin origin) {

  String id() {
    return Assessment.id(under.localGovernment(), given.framework().fiscalYear());
  }
}
