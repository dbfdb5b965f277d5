package th.sucharit.portal.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Corruption-risk assessments (การประเมินความเสี่ยงการทุจริต). */
@HttpExchange("/api/risk-assessment")
public interface RiskAssessments {

  @GetExchange("/local-governments/{code}/assessments?size=100")
  Listed of(@PathVariable String code);

  @GetExchange("/assessments/{id}")
  RiskAssessment get(@PathVariable String id);

  @GetExchange("/assessments/{id}/heatmap")
  Heatmap heatmap(@PathVariable String id);

  /** The assessments a local government has shown to this reader. */
  record Listed(@Nullable List<Entry> items) {}

  /** One assessment in the list. */
  record Entry(String id, int fiscalYear) {}
}
