package th.sucharit.starter.events;

import org.springframework.data.annotation.Id;

/**
 * A read model fed by one aggregate's facts; it carries the sequence it has applied, in the same
 * document.
 */
public abstract class View {

  @Id private String id;
  private long appliedSequence;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected View() {}

  protected View(String id) {
    this.id = id;
  }

  public final String id() {
    return id;
  }

  /** The sequence of the last fact that this view shows. */
  public final long appliedSequence() {
    return appliedSequence;
  }

  final void applied(long sequence) {
    this.appliedSequence = sequence;
  }
}
