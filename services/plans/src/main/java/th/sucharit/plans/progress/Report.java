package th.sucharit.plans.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;

/**
 * What an officer reports of an item (ผลการดำเนินงานของรายการ).
 *
 * @param spent since the beginning of the fiscal year; absent when no money was spent, which is not
 *     0.00
 * @param evidence ids of files of the plan
 */
record Report(
    @NotNull ProgressState state,
    @Nullable Money spent,
    @Size(max = 20) List<@Valid Output> outputs,
    @Valid Remarks remarks,
    @Size(max = 20) List<@NotBlank @Size(max = 100) String> evidence) {

  Report {
    outputs = outputs == null ? List.of() : List.copyOf(outputs);
    remarks = remarks == null ? Remarks.NONE : remarks;
    evidence = evidence == null ? List.of() : evidence.stream().distinct().toList();
  }

  /**
   * What was reached (ผลผลิต/ผลลัพธ์ที่ได้).
   *
   * @param indicator which indicator of the item the figure is held against, counted from 1
   */
  record Output(
      @NotBlank @Size(max = 1_000) String text,
      @Nullable @Min(1) Integer indicator,
      @Nullable Figure value) {

    /** The same with the place its indicator has now; none when it is gone. */
    Output among(List<String> now, List<String> then) {
      if (indicator == null || indicator > then.size()) {
        return this;
      }
      String measured = then.get(indicator - 1);
      if (indicator <= now.size() && now.get(indicator - 1).equals(measured)) {
        return this;
      }
      int place = now.indexOf(measured);
      return new Output(text, place < 0 ? null : Integer.valueOf(place + 1), value);
    }
  }

  /**
   * What there is to say (ปัญหา อุปสรรค และข้อเสนอแนะ).
   *
   * @param reason why the item was cancelled
   */
  record Remarks(
      @Nullable @Size(max = 2_000) String reason,
      @Nullable @Size(max = 2_000) String problems,
      @Nullable @Size(max = 2_000) String suggestions) {

    static final Remarks NONE = new Remarks(null, null, null);
  }

  /** Refuses what does not fit the item or itself. */
  void requireFitting(Item item) {
    boolean cancelled = state == ProgressState.CANCELLED;
    boolean reasoned = remarks.reason() != null && !remarks.reason().isBlank();
    if (cancelled != reasoned) {
      throw Refused.invalid(
          "/remarks/reason",
          "is given for a cancelled item, and for no other",
          "ต้องระบุเหตุผลเมื่อยกเลิกรายการ และไม่ระบุในกรณีอื่น");
    }
    if (state == ProgressState.NOT_STARTED && spent != null && spent.satang() > 0) {
      throw Refused.invalid(
          "/spent",
          "does not fit an item that has not been started",
          "ไม่สอดคล้องกับรายการที่ยังไม่ได้ดำเนินการ");
    }
    int indicators = ProgressReading.metrics(item).size();
    for (int i = 0; i < outputs.size(); i++) {
      Output output = outputs.get(i);
      if (output.indicator() != null && output.indicator() > indicators) {
        throw Refused.invalid(
            "/outputs/" + i + "/indicator",
            "is none of the item's " + indicators + " indicators",
            "ไม่ใช่ตัวชี้วัดของรายการนี้ ซึ่งมี " + indicators + " ตัวชี้วัด");
      }
      if (output.value() != null && output.indicator() == null) {
        throw Refused.invalid(
            "/outputs/" + i + "/value",
            "belongs to an indicator, which is not named",
            "ต้องระบุตัวชี้วัดของค่าที่รายงาน");
      }
    }
  }
}
