package th.sucharit.plans.format;

/** What people call the types of JSON. */
final class TypeNames {

  private TypeNames() {}

  static String english(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "a whole number";
      case "array" -> "a list";
      case "object" -> "an object";
      default -> type;
    };
  }

  static String thai(String type) {
    return switch (type) {
      case "string" -> "ข้อความ";
      case "integer" -> "จำนวนเต็ม";
      case "array" -> "รายการ";
      case "object" -> "ออบเจ็กต์";
      default -> "ค่าว่าง (null)";
    };
  }
}
