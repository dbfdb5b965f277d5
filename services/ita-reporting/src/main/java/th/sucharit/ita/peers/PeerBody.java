package th.sucharit.ita.peers;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.events.View;

/** What the registry says of the type and size of a local government (ประเภทและขนาดของ อปท.). */
@Document("peerBodies")
final class PeerBody extends View {

  private String kind;
  private @Nullable Integer population;
  private boolean invented;

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private PeerBody() {}

  PeerBody(String code, String kind, boolean invented) {
    super(code);
    this.kind = kind;
    this.invented = invented;
  }

  PeerBody now(String kindNow, @Nullable Integer populationNow) {
    this.kind = kindNow;
    this.population = populationNow;
    return this;
  }

  PeerGroup group() {
    return new PeerGroup(kind, SizeClass.of(population), invented);
  }
}
