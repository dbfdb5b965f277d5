package th.sucharit.registry.localgovernment;

/** What is wrong with one thing that was told (ข้อผิดพลาดรายช่อง); never quotes it. */
public record FieldFlaw(Field field, String message, String messageTh) {}
