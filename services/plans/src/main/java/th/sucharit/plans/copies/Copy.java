package th.sucharit.plans.copies;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;

/**
 * That two announced plans match, as seen from one of them (แผนที่มีข้อความตรงกัน). Each pair is
 * kept twice, once from either side.
 *
 * @param percent how much of what is their own is the same
 * @param listed whether its province lists it from this side
 */
@Document("planCopies")
@CompoundIndex(name = "ofPlan", def = "{'plan': 1, 'percent': -1, '_id': 1}")
@CompoundIndex(
    name = "ofProvince",
    def = "{'source.under.province': 1, 'listed': 1, 'percent': -1, '_id': 1}")
record Copy(
    @Id String id,
    String plan,
    Print.Source source,
    Other other,
    int percent,
    boolean listed,
    List<SameItem> items) {

  /** The plan on the other side. */
  record Other(@Indexed String plan, Print.Source source) {

    LocalGovernmentId localGovernment() {
      return source.under().localGovernment();
    }

    ProvinceCode province() {
      return source.under().province();
    }
  }

  /** An item and the one that matches it best on the other side, by their numbers. */
  record SameItem(int item, int other, int percent) {

    SameItem fromTheOtherSide() {
      return new SameItem(/* item= */ other, /* other= */ item, percent);
    }
  }

  static Copy of(Print one, Print other, Likeness.Match match) {
    boolean sameProvince =
        one.source().under().province().equals(other.source().under().province());
    return new Copy(
        id(one.id(), other.id()),
        one.id(),
        one.source(),
        new Other(other.id(), other.source()),
        match.percent(),
        !sameProvince || one.id().compareTo(other.id()) < 0,
        match.items());
  }

  static String id(String plan, String other) {
    return plan + "|" + other;
  }
}
