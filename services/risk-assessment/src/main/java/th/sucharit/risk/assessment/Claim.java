package th.sucharit.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Fault;

/**
 * How an officer wants a risk rated (ระดับที่ระบุมา): by likelihood and impact, by the word for a
 * level, or not yet.
 */
record Claim(@Nullable Integer likelihood, @Nullable Integer impact, @Nullable String level) {

  /** What keeps these criteria from rating it. */
  List<Fault> faults(Criteria criteria, String pointer) {
    List<Fault> faults = new ArrayList<>();
    if (level != null && (likelihood != null || impact != null)) {
      faults.add(
          new Fault(
              pointer + "/level",
              "is looked up in the matrix when likelihood and impact are given",
              "เมื่อระบุโอกาสและผลกระทบ ระบบจะให้ระดับจากตาราง"));
    } else if (level != null && criteria.level(level).isEmpty()) {
      faults.add(
          new Fault(
              pointer + "/level", "is not a level of the criteria", "ไม่ใช่ระดับของเกณฑ์ที่ใช้"));
    }
    if (likelihood == null && impact != null) {
      faults.add(
          new Fault(pointer + "/likelihood", "must be given with impact", "ต้องระบุคู่กับผลกระทบ"));
    }
    if (impact == null && likelihood != null) {
      faults.add(
          new Fault(pointer + "/impact", "must be given with likelihood", "ต้องระบุคู่กับโอกาส"));
    }
    if (likelihood != null && !criteria.likelihood().has(likelihood)) {
      faults.add(
          new Fault(
              pointer + "/likelihood", "is not a step of the scale", "ไม่ใช่ขั้นของเกณฑ์โอกาส"));
    }
    if (impact != null && !criteria.impact().has(impact)) {
      faults.add(
          new Fault(
              pointer + "/impact", "is not a step of the scale", "ไม่ใช่ขั้นของเกณฑ์ผลกระทบ"));
    }
    return faults;
  }

  /** The rating; none while nothing is claimed. */
  Optional<Rating> rate(Criteria criteria) {
    if (likelihood != null && impact != null) {
      return criteria
          .at(likelihood, impact)
          .map(found -> Rating.Scored.at(likelihood, impact, found));
    }
    return Optional.ofNullable(level).flatMap(criteria::level).map(Rating.GivenAsWord::of);
  }
}
