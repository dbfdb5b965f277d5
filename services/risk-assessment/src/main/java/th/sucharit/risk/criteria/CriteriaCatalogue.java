package th.sucharit.risk.criteria;

import java.util.Optional;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * By which criteria a local government may assess (เกณฑ์ที่เลือกใช้ได้): its own, or the standard.
 */
@Service
public class CriteriaCatalogue {

  private final CriteriaSets sets;
  private final StandardCriteria standard;

  CriteriaCatalogue(CriteriaSets sets, StandardCriteria standard) {
    this.sets = sets;
    this.standard = standard;
  }

  public CriteriaVersion standard() {
    return standard.version();
  }

  public Optional<CriteriaVersion> find(LocalGovernmentId own, String id) {
    return standard.find(id).or(() -> sets.findIn(own, id).map(CriteriaSet::version));
  }
}
