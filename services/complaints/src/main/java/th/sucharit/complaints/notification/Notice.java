package th.sucharit.complaints.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something to tell somebody (รายการแจ้ง), kept until it was sent. It holds codes only: the text is
 * made when it is sent, from what is true then.
 *
 * @param id the same for the same cause and recipient, so that it is made once; also the Message-ID
 * @param owner who tells it: code of a local government
 * @param about the matter
 * @param to absent where it goes to whoever the matter belongs to
 * @param why a code of what caused it, such as the term that passed
 * @param next when it is tried; absent when nothing is left to do
 * @param failure the kind of the last failure
 */
@Document("notices")
@CompoundIndex(name = "byState", def = "{'state': 1, 'at': 1, '_id': 1}")
@CompoundIndex(name = "byAddress", def = "{'to.value': 1, 'occasion': 1, 'at': 1}")
public record Notice(
    @Id String id,
    String owner,
    String occasion,
    String about,
    @Nullable Address to,
    @Nullable String why,
    Instant at,
    State state,
    int attempts,
    @Nullable @Indexed Instant next,
    @Nullable @Indexed Instant doneAt,
    @Nullable String failure) {

  /** What became of it. */
  public enum State {
    WAITING,
    SENT,
    /** Nobody is there any more to be told. */
    DROPPED,
    GIVEN_UP
  }

  /**
   * What happened.
   *
   * @param cause unique for it
   */
  public record Cause(String cause, String owner, String about, @Nullable String why, Instant at) {}

  /** For whom the matter belongs to. */
  public static Notice toHolder(String occasion, Cause cause) {
    return of(occasion, cause, null);
  }

  static Notice to(Address address, String occasion, Cause cause) {
    return of(occasion, cause, address);
  }

  private static Notice of(String occasion, Cause cause, @Nullable Address to) {
    String id = String.join("\n", cause.cause(), occasion, to == null ? "holder" : to.text());
    return new Notice(
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString(),
        cause.owner(),
        occasion,
        cause.about(),
        to,
        cause.why(),
        cause.at(),
        State.WAITING,
        0,
        cause.at(),
        null,
        null);
  }
}
