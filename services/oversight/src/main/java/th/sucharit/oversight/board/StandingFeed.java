package th.sucharit.oversight.board;

import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/**
 * Base of the feeds that keep one kind of standing: each fact changes the standing of its
 * aggregate, and then the row of the local government is made again.
 */
abstract class StandingFeed<S extends Standing> extends EventFeed {

  private final Class<S> kind;
  private final Set<String> aggregates;
  private final Views views;
  private final Board board;

  /**
   * @param aggregates as the types of their facts name them; the topic may hold others, which do
   *     not matter here
   */
  StandingFeed(Class<S> kind, Set<String> aggregates, Views views, Board board) {
    this.kind = kind;
    this.aggregates = aggregates;
    this.views = views;
    this.board = board;
  }

  /** The first fact of an aggregate. */
  final void begin(EventMetadata event, Function<EventMetadata, S> first) {
    apply(event, none -> first.apply(event));
  }

  /** Any later fact; it tells nothing new where the beginning is unknown. */
  final void change(EventMetadata event, UnaryOperator<S> change) {
    apply(event, present -> present == null ? null : change.apply(present));
  }

  private void apply(EventMetadata event, UnaryOperator<@Nullable S> change) {
    views.apply(event, kind, change);
    // also when the fact had been applied before: the process may have died in between
    event.jurisdiction().ifPresent(under -> board.refresh(under.localGovernment()));
  }

  @Override
  protected final void passed(EventMetadata event) {
    if (aggregates.contains(event.aggregate())) {
      views.pass(event, kind);
    }
  }
}
