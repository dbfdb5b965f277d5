package th.sucharit.starter.events;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/** Shows an administrator what a service could not apply, and replays it. */
@RestController
@RequestMapping("/${spring.application.name}/dead-letters")
final class DeadLetterController {

  private static final int LARGEST_PAGE = 200;

  private final DeadLetters deadLetters;

  DeadLetterController(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /** A dead letter without its bytes. */
  record Shown(
      String id,
      String topic,
      @Nullable String key,
      @Nullable String type,
      @Nullable String eventId,
      String reason,
      Instant failedAt) {}

  @GetMapping
  @RolesAllowed(Roles.ADMINISTRATOR)
  Page<Shown> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    int rows = Math.clamp(size, 1, LARGEST_PAGE);
    int part = Math.clamp(page, 0, Page.LAST);
    List<Shown> items =
        deadLetters.all(part, rows).stream()
            .map(one ->
                new Shown(
                    one.id(),
                    one.topic(),
                    one.key(),
                    one.header("ce_type").orElse(null),
                    one.header("ce_id").orElse(null),
                    one.reason(),
                    one.failedAt()))
            .toList();
    return new Page<>(items, part, rows, deadLetters.count());
  }

  @PostMapping("/replay")
  @RolesAllowed(Roles.ADMINISTRATOR)
  Map<String, Long> replay() {
    return deadLetters.replay();
  }
}
