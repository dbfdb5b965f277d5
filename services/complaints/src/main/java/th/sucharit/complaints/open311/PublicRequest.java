package th.sucharit.complaints.open311;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;

/**
 * The outside of a complaint that came by this interface (คำร้องที่เปิดเผยได้).
 *
 * @param id drawn at random; says nothing of the case's own id
 * @param requestedOn beginning of the day in Thailand; the hour is nobody's business
 * @param listed whether it is shown to who does not know its id
 * @param placeShown whether everybody may see where it is
 */
@Document("publicRequests")
@CompoundIndex(
    name = "listed",
    def = "{'localGovernment': 1, 'listed': 1, 'requestedOn': -1, '_id': 1}")
record PublicRequest(
    @Id String id,
    @Indexed(unique = true) String caseId,
    String localGovernment,
    String serviceCode,
    Instant requestedOn,
    boolean listed,
    boolean placeShown) {

  /** The beginning of the day in Thailand on which that moment is. */
  static Instant day(Instant at) {
    return at.atZone(FiscalYear.BANGKOK).toLocalDate().atStartOfDay(FiscalYear.BANGKOK).toInstant();
  }
}
