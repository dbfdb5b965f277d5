package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  private final Clock clock;

  EscalatedCases(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
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
   * One of them as a superior opens it: who deals with it, what was done when and by whom, how its
   * terms stand. What it says, and what anybody wrote, is for those who deal with it.
   *
   * @param messageCount how many messages there are in the dialogue
   */
  record Sheet(
      @JsonUnwrapped Escalated escalated,
      boolean late,
      boolean held,
      @Nullable String assignee,
      long messageCount,
      List<CaseAnswer.Told> history,
      List<CaseAnswer.Clock> clocks,
      List<CaseAnswer.Rest> rests) {

    static Sheet of(Complaint complaint, Instant now) {
      return new Sheet(
          Escalated.of(complaint),
          complaint.late(now),
          complaint.held(),
          complaint.assignment().person(),
          complaint.messages().size(),
          complaint.history().stream()
              .map(step -> new CaseAnswer.Told(step.status(), step.at(), step.by(), null))
              .toList(),
          CaseReading.clocks(complaint, now),
          CaseReading.rests(complaint));
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

  /** One of those before the executive; every other case is hidden. */
  Sheet open(Jurisdiction own, String id) {
    return open(
        put(CaseClocks.PUT_BEFORE_ANYBODY, own.province())
            .and("jurisdiction.localGovernment")
            .is(own.localGovernment().code()),
        id);
  }

  /** One of those before the provincial office. */
  Sheet open(ProvinceCode province, String id) {
    return open(put(Superior.PROVINCE.code(), province), id);
  }

  private Sheet open(Criteria criteria, String id) {
    return Optional.ofNullable(
            mongo.findOne(Query.query(criteria.and("_id").is(id)), Complaint.class))
        .map(complaint -> Sheet.of(complaint, clock.instant()))
        .orElseThrow(Refused::notFound);
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
