package th.sucharit.ita.batch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.documents.Letterhead;

/** A report of a batch (รายงานหนึ่งฉบับในงาน): whose it is and what became of it. */
@Document("batchedReports")
@CompoundIndex(name = "byOutcome", def = "{'batch': 1, 'came.outcome': 1, 'localGovernment': 1}")
record BatchedReport(
    @Id String id,
    String batch,
    LocalGovernmentId localGovernment,
    Letterhead letterhead,
    Came came) {

  /** What became of it. */
  enum Outcome {
    WAITING,
    MADE,
    FAILED;

    String shown() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How it came out.
   *
   * @param province once the local government was looked up
   * @param reason why there is none, in English
   * @param reasonTh the same in Thai
   */
  record Came(
      Outcome outcome,
      @Nullable ProvinceCode province,
      @Nullable String reason,
      @Nullable String reasonTh) {

    static final Came NOT_YET = new Came(Outcome.WAITING, null, null, null);

    static Came made(ProvinceCode province) {
      return new Came(Outcome.MADE, province, null, null);
    }

    static Came failed(String reason, String reasonTh) {
      return new Came(Outcome.FAILED, null, reason, reasonTh);
    }
  }

  static BatchedReport wanted(String batch, LocalGovernmentId of, Letterhead letterhead) {
    return new BatchedReport(batch + ":" + of, batch, of, letterhead, Came.NOT_YET);
  }

  BatchedReport came(Came now) {
    return new BatchedReport(id, batch, localGovernment, letterhead, now);
  }
}
