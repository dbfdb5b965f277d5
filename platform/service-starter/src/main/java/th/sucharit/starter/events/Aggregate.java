package th.sucharit.starter.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import th.sucharit.contracts.Jurisdiction;

/**
 * A consistency boundary held as one MongoDB document: its state, how often it has changed, what it
 * still has to announce and which commands it has already carried out. One conditional write
 * changes all four together.
 */
public abstract class Aggregate {

  private static final int REMEMBERED_COMMANDS = 64;

  @Id private String id;
  private @Nullable Jurisdiction jurisdiction;
  private long sequence;
  private List<OutboxEntry> outbox = new ArrayList<>();
  private List<AppliedCommand> commands = new ArrayList<>();

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Aggregate() {}

  /**
   * A new aggregate under a local government.
   *
   * @param id unique in its collection
   */
  protected Aggregate(String id, @Nullable Jurisdiction jurisdiction) {
    this.id = id;
    this.jurisdiction = jurisdiction;
  }

  public final String id() {
    return id;
  }

  /**
   * Under whom this falls.
   *
   * @throws IllegalStateException when it belongs to the platform and to no local government
   */
  public final Jurisdiction jurisdiction() {
    return Optional.ofNullable(jurisdiction)
        .orElseThrow(() -> new IllegalStateException(id + " falls under no local government"));
  }

  /** How many facts this aggregate has announced; its version. */
  public final long sequence() {
    return sequence;
  }

  /**
   * Moves under another province or local government, as borders do; announced by the fact recorded
   * with it.
   */
  protected final void transferTo(Jurisdiction other) {
    this.jurisdiction = other;
  }

  final @Nullable Jurisdiction jurisdictionIfAny() {
    return jurisdiction;
  }

  final long nextSequence() {
    return ++sequence;
  }

  final void announce(OutboxEntry entry) {
    outbox.add(entry);
  }

  final void remember(Command command, Instant at) {
    commands.add(new AppliedCommand(command.id(), command.bodyHash(), at));
    while (commands.size() > REMEMBERED_COMMANDS) {
      commands.removeFirst();
    }
  }

  final Optional<AppliedCommand> applied(Command command) {
    return commands.stream().filter(known -> known.id().equals(command.id())).findFirst();
  }

  /** A command that this aggregate has carried out, so that its repetition has no second effect. */
  record AppliedCommand(String id, String bodyHash, Instant at) {}
}
