package th.sucharit.complaints.complaint;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CodeList;
import th.sucharit.complaints.category.Term;
import tools.jackson.databind.json.JsonMapper;

/** Why a complaint may be left (เหตุที่ไม่รับเรื่องไว้ดำเนินการ). */
@Component
class DismissalReasons {

  private final CodeList reasons;

  DismissalReasons(
      @Value("${sucharit.complaints.reasons:classpath:complaint/dismissal-reasons.json}")
          Resource file,
      JsonMapper json) {
    this.reasons = CodeList.read(file, json);
  }

  List<Term> all() {
    return reasons.terms();
  }

  Optional<Term> find(String code) {
    return reasons.terms().stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  /**
   * @throws th.sucharit.starter.web.Problem 400 for a reason that is not in the list
   */
  void check(String code) {
    if (!reasons.has(code)) {
      throw Refused.noSuch("/reason");
    }
  }
}
