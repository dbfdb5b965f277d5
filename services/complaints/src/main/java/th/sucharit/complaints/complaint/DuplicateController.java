package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.duplicate.Suggestion;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/** Suggests which other cases of the officer's own local government are about the same matter. */
@RestController
@RequestMapping("/complaints/{id}/duplicates")
class DuplicateController {

  private final ComplaintHandling cases;
  private final DuplicateSearch search;
  private final CaseReading reading;

  DuplicateController(ComplaintHandling cases, DuplicateSearch search, CaseReading reading) {
    this.cases = cases;
    this.search = search;
    this.reading = reading;
  }

  /**
   * A case that may be about the same matter.
   *
   * @param score from 0 to 1, as a decimal string
   * @param keep which of both can be kept when they are joined: {@code this} or {@code other}, the
   *     one that came first; absent when one of them has ended
   */
  record Duplicate(CaseAnswer.Summary complaint, String score, Why why, @Nullable String keep) {}

  /**
   * What speaks for it.
   *
   * @param text how much of the words is the same, from 0 to 1
   * @param metres between both places on the map; absent where one is not known
   * @param days between both
   */
  record Why(String text, @Nullable Integer metres, long days, boolean sameCategory) {

    static Why of(Suggestion.Why why) {
      return new Why(why.text().toPlainString(), why.metres(), why.days(), why.sameCategory());
    }
  }

  record DuplicatesAnswer(List<Duplicate> items) {}

  @GetMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<DuplicatesAnswer> duplicates(Caller caller, @PathVariable String id) {
    Complaint asked = cases.show(caller.localGovernment(), id);
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            new DuplicatesAnswer(
                search.of(asked).stream().map(found -> duplicate(asked, found)).toList()));
  }

  private Duplicate duplicate(Complaint asked, DuplicateSearch.Found found) {
    Complaint other = found.complaint();
    Page<CaseAnswer.Summary> row = reading.rows(new Page<>(List.of(other), 0, 1, 1));
    return new Duplicate(
        row.items().getFirst(),
        found.suggestion().score().toPlainString(),
        Why.of(found.suggestion().why()),
        keep(asked, other));
  }

  private static @Nullable String keep(Complaint asked, Complaint other) {
    if (asked.canJoin(other)) {
      return "other";
    }
    return other.canJoin(asked) ? "this" : null;
  }
}
