package th.sucharit.ita.batch;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/**
 * Who ordered a batch (ผู้สั่งงาน): a batch prints what its orderer may read, no more. Drafts and
 * measures are for those who oversee the province; an administrator has official results printed.
 *
 * @param overseen the province that the orderer oversees, {@code *} for the country; none of an
 *     administrator's
 */
record Orderer(Reach reach, @Nullable String overseen) {

  static Orderer of(Caller caller) {
    return new Orderer(Reach.of(caller), caller.province());
  }

  /** The same rights for those who make the reports. */
  Caller reader() {
    return overseen == null
        ? new Caller("batch", Set.of(Roles.ADMINISTRATOR), null, null)
        : new Caller("batch", Set.of(Roles.PROVINCIAL_OFFICER), null, overseen);
  }

  /** Whether another one may read all that was printed for this one. */
  boolean mayBeReadBy(Orderer other) {
    return other.reach.covers(reach)
        && (overseen == null || overseen.equals(other.overseen) || "*".equals(other.overseen));
  }
}
