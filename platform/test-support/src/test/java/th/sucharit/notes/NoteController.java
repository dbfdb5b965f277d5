package th.sucharit.notes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

@RestController
@RequestMapping("/notes")
class NoteController {

  private final Aggregates aggregates;
  private final MongoTemplate mongo;
  private final AtomicInteger executions = new AtomicInteger();

  NoteController(Aggregates aggregates, MongoTemplate mongo) {
    this.aggregates = aggregates;
    this.mongo = mongo;
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Map<String, Object>> write() {
    Note note = aggregates.create(new Note(aggregates.newId()), new NoteWritten(1));
    return shown(note);
  }

  @PutMapping("/{id}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Map<String, Object>> add(@PathVariable String id) {
    return shown(aggregates.change(load(id), note -> List.of(note.add())));
  }

  @PostMapping("/{id}/lines")
  @PermitAll
  ResponseEntity<Map<String, Object>> append(@PathVariable String id) {
    return shown(aggregates.amend(load(id), note -> List.of(note.add())));
  }

  /** Not an aggregate, and not secret: only the kept answer makes it repeatable. */
  @PostMapping("/count")
  @PermitAll
  Map<String, Integer> count(@RequestBody Map<String, String> body) {
    return Map.of("executions", executions.incrementAndGet());
  }

  @PostMapping("/own-count")
  @RolesAllowed(Roles.OFFICER)
  Map<String, Integer> ownCount() {
    return Map.of("executions", executions.incrementAndGet());
  }

  @GetMapping("/me")
  @RolesAllowed({Roles.OFFICER, Roles.PROVINCIAL_OFFICER, Roles.ADMINISTRATOR})
  Map<String, Object> me(Caller caller) {
    return Map.of("localGovernment", caller.localGovernment());
  }

  private Note load(String id) {
    return java.util.Objects.requireNonNull(mongo.findById(id, Note.class));
  }

  private static ResponseEntity<Map<String, Object>> shown(Note note) {
    return Etags.ok(note, Map.of("id", note.id(), "lines", note.lines()));
  }
}
