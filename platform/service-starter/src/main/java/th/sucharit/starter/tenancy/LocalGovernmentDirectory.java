package th.sucharit.starter.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Problem;

/**
 * Which local governments exist and who oversees them (ทะเบียน อปท.), as far as the registry has
 * announced.
 */
public interface LocalGovernmentDirectory {

  /**
   * A local government that exists today.
   *
   * @return it and its province
   * @throws Problem 404 when the registry has announced none of this code, or its end
   */
  Jurisdiction require(LocalGovernmentId id);

  /** Those of the named ones that exist today, in one query. */
  Map<LocalGovernmentId, Jurisdiction> find(Collection<LocalGovernmentId> ids);

  /** All of a province that exist today, by their codes. */
  List<LocalGovernmentId> in(ProvinceCode province);
}
