package th.sucharit.oversight.board;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;

/**
 * A local government on the board (แถวในกระดานติดตาม), of one fiscal year or as it stands now.
 *
 * @param scope a fiscal year (Buddhist era) as text, or {@link #NOW}
 * @param asOf the fiscal year in which it was made
 * @param lookAgainAt when something on it becomes untrue by the mere passing of time
 */
@Document("board")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
@CompoundIndex(name = "madeIn", def = "{'asOf': 1}")
@CompoundIndex(name = "codes", def = "{'scope': 1, 'localGovernment': 1}")
@CompoundIndex(name = "plans", def = "{'scope': 1, 'keys.plan': -1, 'localGovernment': 1}")
@CompoundIndex(name = "open", def = "{'scope': 1, 'keys.open': -1, 'localGovernment': 1}")
@CompoundIndex(name = "late", def = "{'scope': 1, 'keys.late': -1, 'localGovernment': 1}")
@CompoundIndex(name = "risks", def = "{'scope': 1, 'keys.risks': -1, 'localGovernment': 1}")
@CompoundIndex(name = "disclosed", def = "{'scope': 1, 'keys.disclosed': -1, 'localGovernment': 1}")
@CompoundIndex(name = "ita", def = "{'scope': 1, 'keys.ita': -1, 'localGovernment': 1}")
@CompoundIndex(name = "province", def = "{'scope': 1, 'province': 1, 'localGovernment': 1}")
record BoardRow(
    @Id String id,
    @Version @Nullable Long version,
    LocalGovernmentId localGovernment,
    ProvinceCode province,
    String scope,
    int asOf,
    @Indexed @Nullable Instant lookAgainAt,
    SortKeys keys,
    Cells cells) {

  /** The scope of the row that shows how things stand now. */
  static final String NOW = "now";

  @PersistenceCreator
  BoardRow {}

  static String id(LocalGovernmentId code, String scope) {
    return code + ":" + scope;
  }

  /** Whether both say the same. */
  boolean saysTheSameAs(BoardRow other) {
    return province.equals(other.province)
        && asOf == other.asOf
        && Objects.equals(lookAgainAt, other.lookAgainAt)
        && cells.equals(other.cells);
  }

  BoardRow instead(BoardRow present) {
    return new BoardRow(
        id, present.version, localGovernment, province, scope, asOf, lookAgainAt, keys, cells);
  }
}
