package th.sucharit.risk.model;

/**
 * Something that has to be mended (ข้อที่ต้องแก้ไข).
 *
 * @param pointer JSON pointer to where it stands
 */
public record Fault(String pointer, String message, String messageTh) {}
