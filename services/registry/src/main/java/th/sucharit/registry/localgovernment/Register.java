package th.sucharit.registry.localgovernment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the registry for the other parts of this service (อ่านทะเบียน อปท.). */
@Component
public class Register {

  private final LocalGovernments localGovernments;

  Register(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  public Optional<LocalGovernment> find(String code) {
    return localGovernments.findById(code);
  }

  /** Those of these codes that are known. */
  public List<LocalGovernment> these(List<String> codes) {
    return localGovernments.findByIdIn(codes);
  }

  public boolean knows(String code) {
    return localGovernments.existsById(code);
  }

  public long count() {
    return localGovernments.count();
  }

  /** The next few after a code in the order of codes, for walking over all of them. */
  public List<LocalGovernment> after(String code) {
    return localGovernments.findTop500ByIdGreaterThanOrderById(code);
  }
}
