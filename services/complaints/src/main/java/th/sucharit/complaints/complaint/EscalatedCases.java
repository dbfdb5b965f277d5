package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CategoryVersion.Reference;
import th.sucharit.complaints.clock.CaseClock;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.Superior;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Page;

/**
 * What was put before a superior because a term passed, until what was owed is done (เรื่องที่เสนอ
 * ผู้บังคับบัญชา); without a word of what it is about.
 */
@Component
class EscalatedCases {

  private static final Sort ORDER = Sort.by("jurisdiction.localGovernment", "marks.order", "_id");

  private final MongoOperations mongo;

  EscalatedCases(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** A case that is late, and by what. */
  record Escalated(
      String id,
      LocalGovernmentId localGovernment,
      String status,
      Instant receivedAt,
      Terms deadlines,
      @Nullable Reference category,
      @Nullable String unit,
      List<Passed> passed) {

    static Escalated of(Complaint complaint) {
      return new Escalated(
          complaint.id(),
          complaint.jurisdiction().localGovernment(),
          complaint.status(),
          complaint.receivedAt(),
          Terms.of(complaint.clocks()),
          complaint.sorting().category(),
          complaint.assignment().unit(),
          complaint.clocks().clocks().stream()
              .filter(CaseClock::unsettled)
              .map(Passed::of)
              .toList());
    }
  }

  /**
   * A term that passed.
   *
   * @param due its last moment
   * @param to before whom the case was put, at that time
   */
  record Passed(
      String term, @Nullable Instant due, String to, @Nullable Instant escalatedAt, String basis) {

    static Passed of(CaseClock clock) {
      return new Passed(
          clock.name(),
          clock.due(),
          clock.rule().to().code(),
          clock.escalatedAt(),
          clock.rule().basis());
    }
  }

  /** Before the executive of a local government, also what went further. */
  Page<Escalated> of(Jurisdiction own, int page, int size) {
    return find(
        put(CaseClocks.PUT_BEFORE_ANYBODY, own.province())
            .and("jurisdiction.localGovernment")
            .is(own.localGovernment().code()),
        page,
        size);
  }

  /** Before the provincial office. */
  Page<Escalated> of(ProvinceCode province, int page, int size) {
    return find(put(Superior.PROVINCE.code(), province), page, size);
  }

  private static Criteria put(String before, ProvinceCode province) {
    return where("putBefore").is(before).and("jurisdiction.province").is(province.code());
  }

  private Page<Escalated> find(Criteria criteria, int page, int size) {
    List<Complaint> found =
        mongo.find(
            Query.query(criteria).with(ORDER).with(PageRequest.of(page, size)), Complaint.class);
    return new Page<>(found, page, size, mongo.count(Query.query(criteria), Complaint.class))
        .map(Escalated::of);
  }
}
