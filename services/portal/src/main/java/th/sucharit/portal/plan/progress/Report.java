package th.sucharit.portal.plan.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of an item in a window (รายงานความก้าวหน้า).
 *
 * @param texts what people wrote, for insiders and the province only
 */
record Report(
    int version,
    String state,
    @Nullable String spent,
    int evidenceFiles,
    Instant reportedAt,
    @Nullable Texts texts) {

  /** How an item stands in a window, with its report when there is one. */
  record OfWindow(int window, String status, boolean late, @Nullable Report report) {}

  /** The report of one item, when there is one. */
  record Answer(int item, @Nullable Report report) {}

  /** What people wrote. */
  record Texts(
      @Nullable List<Output> outputs,
      @Nullable Remarks remarks,
      @Nullable List<Evidence> evidence) {

    static final Texts NONE = new Texts(null, null, null);

    public List<Output> allOutputs() {
      return outputs == null ? List.of() : outputs;
    }

    public List<Evidence> allEvidence() {
      return evidence == null ? List.of() : evidence;
    }

    public Remarks said() {
      return Optional.ofNullable(remarks).orElse(Remarks.NONE);
    }
  }

  /** Something reached (ผลผลิตที่ได้), measured by an indicator where there is one. */
  record Output(String text, @Nullable Integer indicator, @Nullable String value) {}

  /** Reasons, problems, suggestions (เหตุผล ปัญหา ข้อเสนอแนะ). */
  record Remarks(@Nullable String reason, @Nullable String problems, @Nullable String suggestions) {

    static final Remarks NONE = new Remarks(null, null, null);
  }

  /** A file that shows it (หลักฐาน). */
  record Evidence(String id, String name, @Nullable String type, long size) {}

  public Texts words() {
    return Optional.ofNullable(texts).orElse(Texts.NONE);
  }
}
