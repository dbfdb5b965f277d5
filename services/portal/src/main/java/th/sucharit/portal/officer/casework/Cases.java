package th.sucharit.portal.officer.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import th.sucharit.portal.officer.category.Term;

/** The steps of one complaint (ขั้นตอนของเรื่องร้องเรียน). */
@HttpExchange("/api/complaints")
interface Cases {

  @GetExchange("/{id}")
  ResponseEntity<Case> get(@PathVariable String id);

  @PostExchange("/{id}/{step}")
  void take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Decision decision);

  /** Which others here may be about the same matter. */
  @GetExchange("/{id}/duplicates")
  Similar similar(@PathVariable String id);

  /** Why a complaint may be left. */
  @GetExchange("/dismissal-reasons")
  List<Term> reasons();

  /**
   * What an officer says or decides; nothing when accepting.
   *
   * @param unit to which it is given, as {@code person} is
   * @param to where it is forwarded
   * @param until the new day that the complainant is given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(
      @Nullable String outcome,
      @Nullable String text,
      @Nullable String why,
      @Nullable String reason,
      @Nullable String unit,
      @Nullable String person,
      @Nullable String to,
      @Nullable String localGovernment,
      @Nullable String into,
      @Nullable String until) {}
}
