package th.sucharit.risk.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four issues in which bribery is looked for (ประเด็นความเสี่ยงการรับสินบน). */
enum BriberyArea {
  /** Permits and licences (การอนุมัติ อนุญาต). */
  @JsonProperty("permits")
  PERMITS,
  /** Use of office and power (การใช้อำนาจและตำแหน่งหน้าที่). */
  @JsonProperty("authority")
  AUTHORITY,
  /** Spending, procurement and resources (การจัดซื้อจัดจ้างและการใช้จ่ายงบประมาณ). */
  @JsonProperty("procurement")
  PROCUREMENT,
  /** Personnel (การบริหารงานบุคคล). */
  @JsonProperty("personnel")
  PERSONNEL
}
