package th.sucharit.ita.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/** An improvement measure (มาตรการส่งเสริมคุณธรรมและความโปร่งใส) of a fiscal year. */
@Document("measures")
@CompoundIndex(
    name = "ofOneYear",
    def = "{'jurisdiction.localGovernment': 1, 'fiscalYear': 1, 'plan.order': 1, '_id': 1}")
@CompoundIndex(
    name = "dueOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'result.report': 1, 'plan.effort.to': 1, '_id': 1}")
@CompoundIndex(
    name = "dueOfProvince",
    def = "{'jurisdiction.province': 1, 'result.report': 1, 'plan.effort.to': 1, '_id': 1}")
class Measure extends Aggregate {

  private FiscalYear fiscalYear;
  private MeasurePlan plan;
  private @Nullable MeasureResult result;

  @SuppressWarnings("NullAway.Init") // Spring Data
  private Measure() {}

  Measure(String id, Jurisdiction under, FiscalYear fiscalYear, MeasurePlan plan) {
    super(id, under);
    this.fiscalYear = fiscalYear;
    this.plan = plan;
  }

  /**
   * Sets it anew.
   *
   * @return whether that changes anything
   */
  boolean set(MeasurePlan changed) {
    boolean differs = !changed.equals(plan);
    plan = changed;
    return differs;
  }

  /** Says what came of it; a later report replaces the earlier one. */
  MeasureResult report(
      List<String> results, List<String> outcomes, List<String> evidence, Instant at) {
    int number = result().map(MeasureResult::report).orElse(0) + 1;
    MeasureResult reported = new MeasureResult(results, outcomes, evidence, number, at);
    result = reported;
    return reported;
  }

  FiscalYear fiscalYear() {
    return fiscalYear;
  }

  MeasurePlan plan() {
    return plan;
  }

  Optional<MeasureResult> result() {
    return Optional.ofNullable(result);
  }
}
