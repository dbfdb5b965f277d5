package th.sucharit.oversight.board;

import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.View;

/** Where one thing of a local government stands (สถานะ), as far as its facts have told. */
abstract class Standing extends View {

  private LocalGovernmentId localGovernment;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Standing() {}

  protected Standing(EventMetadata event) {
    super(event.subject());
    this.localGovernment =
        event
            .jurisdiction()
            .orElseThrow(() -> new IllegalArgumentException(event.type() + " of nobody"))
            .localGovernment();
  }

  final LocalGovernmentId localGovernment() {
    return localGovernment;
  }
}
