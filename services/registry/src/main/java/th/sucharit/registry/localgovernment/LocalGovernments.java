package th.sucharit.registry.localgovernment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The registry itself (ทะเบียน อปท.): public by law, so it is read across provinces. */
@AcrossLocalGovernments("which local governments exist is public")
interface LocalGovernments extends Repository<LocalGovernment, String> {

  Optional<LocalGovernment> findById(String code);

  List<LocalGovernment> findByIdIn(List<String> codes);

  boolean existsById(String code);

  long count();

  /** The next after a code in the order of codes, for walking over all of them. */
  List<LocalGovernment> findTop500ByIdGreaterThanOrderById(String code);
}
