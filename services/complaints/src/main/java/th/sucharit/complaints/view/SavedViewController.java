package th.sucharit.complaints.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** Keeps an officer's views of the inbox and hands them out again, to nobody else. */
@RestController
@RequestMapping("/complaints/views")
class SavedViewController {

  private static final int MOST = 50;
  private static final String NAMES = "status|due|category|unit|assignee|q|sort";

  private final SavedViews views;

  SavedViewController(SavedViews views) {
    this.views = views;
  }

  /** What to keep under which name. */
  record ViewRequest(
      @NotBlank @Size(max = 80) String name,
      @NotNull @Size(max = 10)
          Map<@NotNull @Pattern(regexp = NAMES) String, @NotBlank @Size(max = 100) String>
              wanted) {}

  record ViewAnswer(String id, String name, Map<String, String> wanted) {
    static ViewAnswer of(SavedView view) {
      return new ViewAnswer(view.id(), view.name(), view.wanted());
    }
  }

  record ViewsAnswer(List<ViewAnswer> views) {}

  @GetMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ViewsAnswer> all(Caller caller) {
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            new ViewsAnswer(
                views.of(caller.localGovernment(), caller.subject()).stream()
                    .map(ViewAnswer::of)
                    .toList()));
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ViewAnswer> keep(Caller caller, @Valid @RequestBody ViewRequest request) {
    SavedView view =
        SavedView.of(
            caller.localGovernment(), caller.subject(), request.name().strip(), request.wanted());
    List<SavedView> there = views.of(caller.localGovernment(), caller.subject());
    if (there.size() >= MOST && there.stream().noneMatch(one -> one.id().equals(view.id()))) {
      throw Problem.conflict(
          "too-many-views",
          "You keep %d views already; remove one first.".formatted(MOST),
          "ท่านบันทึกมุมมองไว้ครบ %d รายการแล้ว กรุณาลบบางรายการก่อน".formatted(MOST));
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Cache-Control", "no-store")
        .body(ViewAnswer.of(views.save(view)));
  }

  @DeleteMapping("/{id}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Void> remove(Caller caller, @PathVariable String id) {
    if (views.delete(caller.localGovernment(), caller.subject(), id) == 0) {
      throw Problem.notFound("view", "You keep no such view.", "ไม่พบมุมมองนี้ในรายการของท่าน");
    }
    return ResponseEntity.noContent().build();
  }
}
