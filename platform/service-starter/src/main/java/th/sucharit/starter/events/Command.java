package th.sucharit.starter.events;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The request that is being carried out, known by its caller and {@code Idempotency-Key}.
 *
 * @param id digest of caller, route and key; equal for a repetition
 * @param bodyHash digest of what was asked, so that a key used for something else is noticed
 * @param ifMatch the version that the caller saw, as its {@code If-Match} header says
 */
public record Command(String id, String bodyHash, @Nullable String ifMatch) {

  private static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();

  /** The command of this thread's request; none in listeners and scheduled work. */
  public static Optional<Command> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Runs the rest of a request as this command. */
  public <T extends @Nullable Object> T run(Callable<T> request) throws Exception {
    return ScopedValue.where(CURRENT, this).call(request::call);
  }
}
