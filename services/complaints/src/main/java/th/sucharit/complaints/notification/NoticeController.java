package th.sucharit.complaints.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/** What became of notices, for the operator; and on which channels there are any, for everybody. */
@RestController
@RequestMapping("/complaints/notices")
class NoticeController {

  private final Notices notices;
  private final Carriers carriers;
  private final Clock clock;

  NoticeController(Notices notices, Carriers carriers, Clock clock) {
    this.notices = notices;
    this.carriers = carriers;
    this.clock = clock;
  }

  /**
   * A notice without its address.
   *
   * @param channel absent where it goes to whoever the matter belongs to
   */
  record NoticeAnswer(
      String id,
      String owner,
      String occasion,
      @Nullable String channel,
      Instant at,
      String state,
      int attempts,
      @Nullable Instant next,
      @Nullable String failure) {

    static NoticeAnswer of(Notice notice) {
      return new NoticeAnswer(
          notice.id(),
          notice.owner(),
          notice.occasion(),
          Optional.ofNullable(notice.to()).map(to -> to.channel().code()).orElse(null),
          notice.at(),
          notice.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          notice.attempts(),
          notice.next(),
          notice.failure());
    }
  }

  record RetryAnswer(long retried) {}

  record ChannelsAnswer(List<String> channels) {}

  @GetMapping
  @RolesAllowed(Roles.ADMINISTRATOR)
  ResponseEntity<Page<NoticeAnswer>> list(
      @RequestParam(defaultValue = "given-up") @Pattern(regexp = "waiting|sent|dropped|given-up")
          String state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    Notice.State wanted = Notice.State.valueOf(state.replace('-', '_').toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(notices.inState(wanted, page, size).map(NoticeAnswer::of));
  }

  /** Tries again what was given up. */
  @PostMapping("/retry")
  @RolesAllowed(Roles.ADMINISTRATOR)
  RetryAnswer retry() {
    return new RetryAnswer(notices.retryGivenUp(clock.instant()));
  }

  @GetMapping("/channels")
  @PermitAll
  ChannelsAnswer channels() {
    return new ChannelsAnswer(carriers.codes());
  }
}
