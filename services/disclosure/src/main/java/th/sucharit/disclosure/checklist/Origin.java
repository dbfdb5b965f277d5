package th.sucharit.disclosure.checklist;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who shows evidence (ที่มาของหลักฐาน). */
enum Origin {
  /** An officer entered an address. */
  OFFICER("officer"),
  /** It was published on this platform. */
  PLATFORM("platform");

  private final String code;

  Origin(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
