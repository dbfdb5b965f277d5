package th.sucharit.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Five-year anti-corruption plans (แผนปฏิบัติการป้องกันการทุจริต). */
@HttpExchange("/api/plans")
public interface Plans {

  @GetExchange("/local-governments/{code}/plans")
  Listed of(@PathVariable String code);

  @GetExchange("/{id}")
  Plan get(@PathVariable String id);

  /** The plans a local government has shown to this reader. */
  record Listed(@Nullable List<Entry> items) {}

  /** One plan in the list. */
  record Entry(
      String id, @Nullable String title, int firstFiscalYear, int lastFiscalYear, String state) {}
}
